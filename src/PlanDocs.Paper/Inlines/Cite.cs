namespace PlanDocs;

/// <summary>One work inside a citation.</summary>
/// <param name="Key">The key of a reference item.</param>
public sealed record Cite(string Key)
{
    public SourceSpan Span { get; init; }

    /// <summary>Words before the work, such as "see also".</summary>
    public IReadOnlyList<Inline> Prefix { get; init; } = [];

    /// <summary>Words after the work and its locators.</summary>
    public IReadOnlyList<Inline> Suffix { get; init; } = [];

    /// <summary>The places in the work, in the order in which they were written.</summary>
    public IReadOnlyList<Locator> Locators { get; init; } = [];

    /// <summary>The sentence has named the author already (pandoc's <c>-@key</c>).</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>The work that was really read, if this one is only cited in it (APA 8.6); then this one is not listed.</summary>
    public Cite? CitedIn { get; init; }
}
