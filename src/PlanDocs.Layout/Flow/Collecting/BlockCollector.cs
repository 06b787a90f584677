namespace PlanDocs.Layout;

/// <summary>
/// Turns the paper's blocks into flow blocks in order: shaped, and with their structure in place. Sections and what stands directly in them are in this file; blocks
/// that may stand in others are in the neighbouring ones.
/// </summary>
internal sealed partial class BlockCollector(LayoutContext context)
{
    private readonly SectionTags _sections = new(context.Document);

    private PageDesign Design => context.Design;

    public IEnumerable<FlowBlock> Collect(IReadOnlyList<Block> blocks)
    {
        Heading? runIn = null;
        foreach (var block in TargetFinder.Flatten(blocks))
        {
            if (runIn is not null && block is Paragraph { Kind: ParagraphKind.Body or ParagraphKind.Continued } paragraph)
            {
                yield return RunIn(runIn, paragraph);
                runIn = null;
                continue;
            }

            // A run-in heading with nothing to run into, such as a list, stands alone, with its period.
            if (runIn is not null)
                yield return Heading(runIn);
            runIn = block is Heading heading && Design.Look(RoleOf(heading)).RunIn ? heading : null;
            if (runIn is null)
            {
                foreach (var flow in CollectTop(block))
                    yield return flow;
            }
        }

        if (runIn is not null)
            yield return Heading(runIn);
    }

    private IEnumerable<FlowBlock> CollectTop(Block block) => block switch
    {
        PaperTitle title => [Label(title.Content, TextRole.PaperTitle, TargetFinder.PaperTitleId) with { KeepsSpaceAtTop = true }],
        BodyTitle title => [Label(title.Content, TextRole.BodyTitle, title.Id) with { StartsPage = true }],
        SectionLabel { StartsPage: false } label => [Label(label.Content, TextRole.AuthorNoteLabel, label.Id) with { InLowerHalf = true }],
        SectionLabel label => [Label(label.Content, TextRole.SectionLabel, label.Id) with { StartsPage = true }],
        Heading heading => [Heading(heading)],
        ReferenceList { Entries.Count: 0 } => [],
        ReferenceList list => References(list),
        Contents contents => ContentsPage(contents),
        _ => Collect(block, new BlockPlace(_sections.Current), isFirst: true),
    };

    private FlowParagraph Label(IReadOnlyList<Inline> content, TextRole role, string id) => SectionHeading(content, role, 1, id);

    private FlowParagraph Heading(Heading heading) => SectionHeading(heading.Content, RoleOf(heading), heading.Level + 1, heading.Id);

    private FlowParagraph SectionHeading(IReadOnlyList<Inline> content, TextRole role, int level, string id)
    {
        var (tag, section) = OpenSection(content, level, id);
        var look = Design.Look(role);
        var inlines = new InlineCollector(context, this);
        var state = InlineState.Of(tag, context.Format(look));
        inlines.Add(content, state);
        if (look.RunIn && !EndsSentence(ReadingText.Of(content)))
            inlines.AddText(".", state);
        section.AddAll(inlines.Notes);
        return Flow(inlines, look, look.LeftIndent) with { TargetIds = [id], FirstLineIndent = look.FirstLineIndent };
    }

    /// <summary>The heading, its period and a space, and the paragraph, in one line (APA 2.27): two elements, one after the other.</summary>
    private FlowParagraph RunIn(Heading heading, Paragraph paragraph)
    {
        var (tag, section) = OpenSection(heading.Content, heading.Level + 1, heading.Id);
        var look = Design.Look(RoleOf(heading));
        var body = Design.Look(RoleOf(paragraph.Kind));
        var inlines = new InlineCollector(context, this);
        var state = InlineState.Of(tag, context.Format(look));
        inlines.Add(heading.Content, state);
        inlines.AddText(EndsSentence(ReadingText.Of(heading.Content)) ? " " : ". ", state);
        inlines.Add(paragraph.Content, InlineState.Of(section.Open(StructureRole.P), context.Format(body)));
        section.AddAll(inlines.Notes);
        return Flow(inlines, body, body.LeftIndent) with { TargetIds = [heading.Id], FirstLineIndent = look.FirstLineIndent };
    }

    private (StructureTag Heading, StructureTag Section) OpenSection(IReadOnlyList<Inline> content, int level, string id)
    {
        level = _sections.Open(level);
        var title = ReadingText.Of(content);
        context.Outline.Add(level, title, id);
        var section = _sections.Current;
        return (section.Open(new StructureTag(SectionTags.HeadingRole(level)) { Id = id, Title = title }), section);
    }

    private FlowParagraph Flow(InlineCollector inlines, ParagraphLook look, double left) =>
        new(context.Shape(inlines.Pieces), look) { Left = left, Right = look.RightIndent };

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' or '…';

    private static TextRole RoleOf(Heading heading) => TextRole.Heading1 + (Math.Clamp(heading.Level, 1, 5) - 1);

    private static TextRole RoleOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => TextRole.Body,
        ParagraphKind.Continued => TextRole.Continued,
        ParagraphKind.Abstract => TextRole.Abstract,
        ParagraphKind.Keywords => TextRole.Keywords,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind of paragraph."),
    };
}
