namespace PlanDocs.Citations;

/// <summary>The citation or the bibliography part of a style.</summary>
/// <param name="Names">The options of the area, and those of the style where the area says nothing.</param>
internal sealed record StyleArea(IReadOnlyList<Element> Layout, Formatting Format, NameOptions Names, IReadOnlyList<SortKey> Sort)
{
    public bool AddNames { get; init; }

    public bool AddGivenNames { get; init; }

    public string GivenNameRule { get; init; } = "by-cite";

    public bool AddYearSuffix { get; init; }

    public string? Collapse { get; init; }

    public string? CiteGroupDelimiter { get; init; }

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }

    public int NearNoteDistance { get; init; } = 5;

    public string? SubsequentAuthorSubstitute { get; init; }

    public string SubsequentAuthorRule { get; init; } = "complete-all";

    public bool SecondFieldAlign { get; init; }
}
