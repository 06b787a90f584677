namespace PlanDocs.Layout;

/// <summary>The contents page. Its page numbers are set when all pages are known; the room for them is kept free.</summary>
internal sealed partial class BlockCollector
{
    /// <summary>Four digits and a space, as a multiple of the font's size.</summary>
    private const double PageNumberRoom = 2.75;

    private const double IndentPerLevel = 18;

    private IEnumerable<FlowBlock> ContentsPage(Contents contents)
    {
        yield return Label(contents.Label, TextRole.SectionLabel, contents.Id) with { StartsPage = true };
        var tag = _sections.Current.Open(StructureRole.TOC);
        foreach (var (level, content, id) in TargetFinder.Flatten(context.Paper.Blocks).Select(ContentsLine).OfType<(int, IReadOnlyList<Inline>, string)>())
        {
            if (level <= contents.Depth)
                yield return ContentsEntry(tag, level, content, id);
        }
    }

    private static (int Level, IReadOnlyList<Inline> Content, string Id)? ContentsLine(Block block) => block switch
    {
        { Change.IsGone: true } => null,
        Heading heading => (Math.Clamp(heading.Level, 1, 5), heading.Content, heading.Id),
        SectionLabel { StartsPage: true } label => (1, label.Content, label.Id),
        ReferenceList { Entries.Count: > 0 } list => (1, list.Label, list.Id),
        _ => null,
    };

    private FlowParagraph ContentsEntry(StructureTag tag, int level, IReadOnlyList<Inline> content, string id)
    {
        var look = Design.Look(TextRole.ContentsEntry);
        var link = tag.Open(StructureRole.TOCI).Open(StructureRole.Reference).Open(StructureRole.Link);
        var linkId = context.Links.Add(new InternalTarget(id), ReadingText.Of(content));
        var inlines = new InlineCollector(context, this);
        // The heading's own links and footnotes stay where the heading is.
        inlines.AddText(ReadingText.Of(content), InlineState.Of(link, context.Format(look)) with { LinkId = linkId });
        var number = context.NewContent(link);
        link.Add(new StructureAnnotation(linkId));
        return Flow(inlines, look, look.LeftIndent + (IndentPerLevel * (level - 1))) with
        {
            FirstLineIndent = look.FirstLineIndent,
            Right = look.RightIndent + (PageNumberRoom * look.FontSize),
            PageReference = new PageReference(id, look, number, linkId),
        };
    }
}
