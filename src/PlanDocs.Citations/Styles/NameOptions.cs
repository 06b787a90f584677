namespace PlanDocs.Citations;

/// <summary>The options of names that CSL lets a style inherit; null where an element says nothing.</summary>
internal sealed record NameOptions
{
    public static NameOptions None { get; } = new();

    public string? And { get; init; }

    public string? NarrativeAnd { get; init; }

    public string? Delimiter { get; init; }

    public string? NamesDelimiter { get; init; }

    public string? DelimiterPrecedesEtAl { get; init; }

    public string? DelimiterPrecedesLast { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public bool? EtAlUseLast { get; init; }

    /// <summary>The extension <c>pd:et-al-min-hidden</c>: how many names "et al." must at least stand for.</summary>
    public int? EtAlMinHidden { get; init; }

    public string? Form { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public string? NameAsSortOrder { get; init; }

    public string? SortSeparator { get; init; }

    /// <summary>The extension <c>pd:group-abbreviation</c>: <c>bracketed</c> introduces the abbreviation of a group at its first citation.</summary>
    public string? GroupAbbreviation { get; init; }

    public NameOptions Over(NameOptions parent) => new()
    {
        And = And ?? parent.And,
        NarrativeAnd = NarrativeAnd ?? parent.NarrativeAnd,
        Delimiter = Delimiter ?? parent.Delimiter,
        NamesDelimiter = NamesDelimiter ?? parent.NamesDelimiter,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? parent.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? parent.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? parent.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? parent.EtAlUseFirst,
        EtAlSubsequentMin = EtAlSubsequentMin ?? parent.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? parent.EtAlSubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? parent.EtAlUseLast,
        EtAlMinHidden = EtAlMinHidden ?? parent.EtAlMinHidden,
        Form = Form ?? parent.Form,
        Initialize = Initialize ?? parent.Initialize,
        InitializeWith = InitializeWith ?? parent.InitializeWith,
        NameAsSortOrder = NameAsSortOrder ?? parent.NameAsSortOrder,
        SortSeparator = SortSeparator ?? parent.SortSeparator,
        GroupAbbreviation = GroupAbbreviation ?? parent.GroupAbbreviation,
    };
}
