namespace PlanDocs.Layout;

/// <summary>Where a piece of text stands among its paragraph's inlines.</summary>
/// <param name="Tag">The element to which it belongs; null for an artifact.</param>
/// <param name="Base">The format of the paragraph as a whole.</param>
internal readonly record struct InlineState(StructureTag? Tag, TextFormat Format, TextFormat Base)
{
    public int LinkId { get; init; } = TextPiece.NoLink;

    /// <summary>What became of the text between two editions.</summary>
    public Change? Change { get; init; }

    /// <summary>What a <see cref="PlanDocs.PageNumber"/> shows here; nothing outside the page header.</summary>
    public string PageNumber { get; init; } = "";

    public static InlineState Of(StructureTag? tag, TextFormat format) => new(tag, format, format);

    public InlineState With(TextFormat format) => this with { Format = format };
}
