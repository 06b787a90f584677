namespace PlanDocs.Docx;

/// <summary>
/// Keeps the author note in the lower half of the title page (APA 2.7), however few lines stand above it. A frame at the foot of the page would do so in any case, but
/// whoever edits the page would fight with it; space before the label, reckoned from the lines above, behaves like text.
/// </summary>
internal static class AuthorNotePlace
{
    /// <summary>The paper's design, with the space that the label needs.</summary>
    public static PageDesign In(Paper paper)
    {
        var design = paper.Design;
        var above = Visible(paper.Blocks).TakeWhile(block => block is not SectionLabel).Sum(block => Height(block, design));
        var look = design.Look(TextRole.AuthorNoteLabel);
        var needed = (design.Size.Height / 2) - design.Margins.Top - above;
        if (needed <= look.SpaceBefore)
            return design;
        var looks = new Dictionary<TextRole, ParagraphLook>(design.Looks) { [TextRole.AuthorNoteLabel] = look with { SpaceBefore = needed } };
        return design with { Looks = looks };
    }

    private static double Height(Block block, PageDesign design) => block switch
    {
        PaperTitle title => Height(title.Content, design.Look(TextRole.PaperTitle), design),
        TitlePageLine line => Height(line.Content, design.Look(TextRole.TitlePageLine), design),
        _ => 0,
    };

    private static double Height(IReadOnlyList<Inline> content, ParagraphLook look, PageDesign design)
    {
        var lines = Math.Ceiling(PlainText.Of(content).Length * PageEstimate.CharacterWidth * look.FontSize / design.TextWidth);
        return look.SpaceBefore + (lines * look.FontSize * PageEstimate.LineHeight * look.LineSpacing) + look.SpaceAfter;
    }

    private static IEnumerable<Block> Visible(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(block => block is PlanPart part ? Visible(part.Content) : [block]);
}
