namespace PlanDocs.Revisions;

/// <summary>Blocks of two editions, aligned, as one list with its changes.</summary>
internal static class BlockMerge
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<Aligned> aligned) => [.. aligned.SelectMany(Of)];

    private static IEnumerable<Block> Of(Aligned aligned) => aligned switch
    {
        { Before: [var before], After: [], Partner: { } after } => [MovedFrom(before.Block, after.Block, aligned.Move!)],
        { Before: [], After: [var after], Partner: { } before } => [MovedTo(before.Block, after.Block, aligned.Move!)],
        { After: [] } => aligned.Before.Select(Gone),
        { Before: [] } => aligned.After.Select(Come),
        { Before: [var before], After: [var after] } => Pair(before, after),
        _ => ParagraphMerge.Of([.. aligned.Before.Select(leaf => (Paragraph)leaf.Block)], [.. aligned.After.Select(leaf => (Paragraph)leaf.Block)]),
    };

    private static Block Gone(Leaf leaf) => leaf.Block with { Change = Change.Deleted };

    private static Block Come(Leaf leaf) => leaf.Block with { Change = Change.Inserted };

    private static Block MovedFrom(Block before, Block after, string name)
    {
        var change = new Change(ChangeKind.MovedFrom) { Move = name };
        return WithContent(before, InlineMerge.Moved(ContentOf(before), ContentOf(after)).From) with { Change = change };
    }

    private static Block MovedTo(Block before, Block after, string name)
    {
        var change = new Change(ChangeKind.MovedTo) { Move = name };
        return WithContent(after, InlineMerge.Moved(ContentOf(before), ContentOf(after)).To) with { Change = change };
    }

    /// <summary>Two blocks that are the same block; where Word could not show what changed inside, the one is replaced by the other.</summary>
    private static IEnumerable<Block> Pair(Leaf before, Leaf after)
    {
        if (before.ContentKey == after.ContentKey)
            return [after.Block];
        return Pair(before.Block, after.Block) is { } merged ? [merged with { Before = before.Block }] : [Gone(before), Come(after)];
    }

    /// <returns>Null where the blocks can only be replaced as a whole.</returns>
    private static Block? Pair(Block before, Block after) => (before, after) switch
    {
        (Paragraph first, Paragraph second) => second with { Content = InlineMerge.Of(first.Content, second.Content) },
        (Heading first, Heading second) when first.Level == second.Level || (IsPlain(first.Content) && IsPlain(second.Content)) =>
            second with { Content = InlineMerge.Of(first.Content, second.Content) },
        (SectionLabel first, SectionLabel second) when first.StartsPage == second.StartsPage => second with { Content = InlineMerge.Of(first.Content, second.Content) },
        (BodyTitle or PaperTitle or TitlePageLine, BodyTitle or PaperTitle or TitlePageLine) => WithContent(after, InlineMerge.Of(ContentOf(before), ContentOf(after))),
        (ListBlock first, ListBlock second) => ListMerge.Of(first, second),
        (BlockQuotation first, BlockQuotation second) => QuotationMerge.Of(first, second),
        (Table first, Table second) => TableMerge.Of(first, second),
        (Figure first, Figure second) => FigureMerge.Of(first, second),
        (ReferenceList first, ReferenceList second) => ReferenceMerge.Of(first, second),
        (Contents first, Contents second) => second with { Label = InlineMerge.Of(first.Label, second.Label) },
        _ => null,
    };

    /// <summary>A heading of another level may be italic as a whole, and formats inside would mean something else in it.</summary>
    private static bool IsPlain(IReadOnlyList<Inline> content) => content.All(inline => inline switch
    {
        Text or CrossReference => true,
        Citation citation => IsPlain(citation.Rendered),
        Link link => IsPlain(link.Content),
        _ => false,
    });

    private static IReadOnlyList<Inline> ContentOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Content,
        Heading heading => heading.Content,
        BodyTitle title => title.Content,
        PaperTitle title => title.Content,
        TitlePageLine line => line.Content,
        _ => [],
    };

    private static Block WithContent(Block block, IReadOnlyList<Inline> content) => block switch
    {
        Paragraph paragraph => paragraph with { Content = content },
        Heading heading => heading with { Content = content },
        BodyTitle title => title with { Content = content },
        PaperTitle title => title with { Content = content },
        TitlePageLine line => line with { Content = content },
        _ => block,
    };
}
