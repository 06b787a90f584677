namespace PlanDocs.Citations;

/// <summary>A CSL style as an immutable tree: macros resolved, options gathered.</summary>
public sealed record CslStyle
{
    internal CslStyle(StyleArea citation, StyleArea? bibliography)
    {
        Citation = citation;
        Bibliography = bibliography;
    }

    public string Title { get; init; } = "";

    /// <summary>How a citation points to its entry: author-date, author, numeric, label, or note; empty where the style does not say.</summary>
    public string CitationFormat { get; init; } = "";

    /// <summary>Citations stand in notes instead of in the text.</summary>
    public bool IsNoteStyle { get; init; }

    /// <summary>The language that the style asks for, as a BCP 47 tag, or null.</summary>
    public string? DefaultLocale { get; init; }

    internal IReadOnlyList<CslLocale> Locales { get; init; } = [];

    internal StyleArea Citation { get; }

    internal StyleArea? Bibliography { get; }

    internal string? PageRangeFormat { get; init; }

    /// <summary>The style prints year suffixes itself, so that dates do not.</summary>
    internal bool PrintsYearSuffix { get; init; }

    /// <summary>How many tests for <c>disambiguate</c> the style has.</summary>
    internal int DisambiguatingTests { get; init; }

    internal bool InitializeWithHyphen { get; init; } = true;

    internal string DemoteNonDroppingParticle { get; init; } = "display-and-sort";

    /// <summary>The extension <c>pd:personal-communications="not-listed"</c> (APA 8.9).</summary>
    internal bool ListsPersonalCommunications { get; init; } = true;

    /// <summary>The extension <c>pd:year-suffix-order="date"</c> (APA 9.47).</summary>
    internal bool OrdersYearSuffixesByDate { get; init; }

    /// <summary>A dependent style: this one under another name.</summary>
    internal CslStyle As(string title, string? defaultLocale) => this with { Title = title, DefaultLocale = defaultLocale };

    /// <summary>A style is itself, however alike another may be.</summary>
    public bool Equals(CslStyle? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
