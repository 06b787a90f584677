namespace PlanDocs;

/// <summary>One entry of the reference list.</summary>
/// <param name="Key">The key of the reference item; <c>ref-</c> and the key is the entry's identifier for links.</param>
public sealed record ReferenceEntry(string Key, IReadOnlyList<Inline> Content)
{
    public SourceSpan Span { get; init; }

    /// <summary>What became of the whole entry.</summary>
    public Change? Change { get; init; }

    /// <summary>What stands in the margin of the entry, such as "[1]"; empty for author–date styles.</summary>
    public IReadOnlyList<Inline> Label { get; init; } = [];

    /// <summary>The identifier to which citations link.</summary>
    public string Id => "ref-" + Key;
}
