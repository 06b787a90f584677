namespace PlanDocs.Docx;

/// <summary>What comes after what, seen through the parts that are invisible to a reader.</summary>
internal static class BlockOrder
{
    private static readonly Block End = new CodeBlock("");

    /// <summary>What follows the last block of a text: nothing that is seen, but a line after a table, where Word itself puts one.</summary>
    public static Following EndOfText { get; } = new(End, End);

    /// <summary>The first visible block after an index, in each edition.</summary>
    /// <param name="after">What follows the whole list.</param>
    public static Following Next(IReadOnlyList<Block> blocks, int index, Following after) =>
        new(Next(blocks, index, after.Before, Edition.Before), Next(blocks, index, after.After, Edition.After));

    private static Block? Next(IReadOnlyList<Block> blocks, int index, Block? after, Edition edition)
    {
        for (var i = index + 1; i < blocks.Count; i++)
        {
            if (edition.Of(blocks[i]) is { } block && First(block) is { } first)
                return first;
        }

        return after;
    }

    /// <summary>Whether a reader sees anything of a block.</summary>
    public static bool ShowsSomething(Block block) => First(block) is not null;

    /// <summary>Whether a list of blocks comes out with a paragraph as the last element.</summary>
    public static bool EndsWithParagraph(IReadOnlyList<Block> blocks) => blocks.LastOrDefault(ShowsSomething) switch
    {
        null => true,
        Table table => table.Notes.Count > 0,
        // A content control at the end is not a paragraph, even if it ends with one.
        PlanPart or Contents => false,
        BlockQuotation quotation => EndsWithParagraph(quotation.Content),
        ListBlock list => EndsWithParagraph(list.Items[^1].Content),
        _ => true,
    };

    /// <summary>Whether what follows a table stands below it on the same page and brings no space of its own.</summary>
    public static bool NeedsLineAfterTable(Block? next) => next is not (null or SectionLabel { StartsPage: true } or BodyTitle or Contents or ReferenceList { StartsPage: true }
        or Table { Label.Length: > 0 } or Figure { Label.Length: > 0 });

    private static Block? First(Block block) => block switch
    {
        PlanPart part => part.Content.Select(First).FirstOrDefault(first => first is not null),
        ReferenceList { Entries.Count: 0 } => null,
        ListBlock { Items.Count: 0 } => null,
        BlockQuotation quotation => quotation.Content.Any(ShowsSomething) ? quotation : null,
        Paragraph paragraph => IsEmpty(paragraph.Content) ? null : paragraph,
        CodeBlock { Value.Length: 0 } => null,
        _ => block,
    };

    /// <summary>Whether nothing at all would be shown, as where a citation has no words.</summary>
    private static bool IsEmpty(IReadOnlyList<Inline> content) => content.All(inline => inline switch
    {
        Text text => text.Value.Length == 0,
        Citation citation => IsEmpty(citation.Rendered),
        _ => false,
    });
}
