namespace PlanDocs.Revisions;

/// <summary>A word, a space, a mark, or something kept whole (a citation, a cross-reference, a footnote), as the comparing of running text sees it.</summary>
/// <param name="Key">What is compared; tokens of the same key may differ in format only, or inside a footnote.</param>
/// <param name="Leaf">The piece without what stands around it; null for the end of a paragraph.</param>
/// <param name="Link">The link around it, or null.</param>
/// <param name="Formats">What formats it, outermost first.</param>
internal sealed record Token(string Key, Inline? Leaf, Link? Link, IReadOnlyList<Inline> Formats)
{
    public const string EndKey = "\u0001End";

    public bool IsEnd => Leaf is null;

    public bool IsWord { get; init; }

    /// <summary>Space and marks between words.</summary>
    public bool IsBetweenWords => Leaf is Text && !IsWord;

    public string LinkKey { get; } = Link is null ? "" : ContentKey.OfKind(Link);

    public string FormatKey { get; } = string.Join('\u0001', Formats.Select(ContentKey.OfKind));
}
