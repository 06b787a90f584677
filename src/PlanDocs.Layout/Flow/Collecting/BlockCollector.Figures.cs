namespace PlanDocs.Layout;

/// <summary>Figures: number, title, artwork, notes (APA 7.22–7.28).</summary>
internal sealed partial class BlockCollector
{
    private IEnumerable<FlowBlock> FigureFlow(Figure figure, BlockPlace place)
    {
        var group = place.Tag.Open(StructureRole.Div);
        var above = Caption(group, LabelOf(figure.Change, (figure.Before as Figure)?.Label, figure.Label), figure.Title, TextRole.FigureLabel, TextRole.FigureTitle, place);
        var tag = group.Open(new StructureTag(StructureRole.Figure) { Id = figure.Id, AlternativeText = AlternativeText(figure) });
        if (figure.Artwork is Picture picture && (picture.PixelWidth < 1 || picture.PixelHeight < 1))
        {
            context.Diagnostics.Add(Errors.PictureEmpty(picture.Path, picture.Span));
            return above;
        }

        var content = context.NewContent(tag);
        var below = NoteParagraphs(figure.Notes, TextRole.FigureNote, group, place);
        return [new FlowFigure(above, figure.Artwork, Design.Look(TextRole.FigurePicture), below, tag, content) { Left = place.Left, TargetIds = [figure.Id] }];
    }

    private static string AlternativeText(Figure figure) =>
        figure.AlternativeText.Length > 0 ? figure.AlternativeText : ReadingText.Of(figure.Title) is { Length: > 0 } title ? title : figure.Label;

    /// <summary>The number and, on a line of its own, the title.</summary>
    private List<FlowBlock> Caption(StructureTag parent, IReadOnlyList<Inline> label, IReadOnlyList<Inline> title, TextRole labelRole, TextRole titleRole, BlockPlace place)
    {
        var inner = place with { Tag = parent.Open(StructureRole.Caption), Surroundings = null, IndentIncluded = true };
        return [.. Paragraph(label, labelRole, inner), .. Paragraph(title, titleRole, inner)];
    }

    /// <summary>The number, and the one that it was in the old edition.</summary>
    private static IReadOnlyList<Inline> LabelOf(Change? change, string? before, string label)
    {
        if (change is not null && label.Length > 0)
            return [new Changed(change, [new Text(label)])];
        return before is null || before == label ? [new Text(label)] : [new Changed(Change.Deleted, [new Text(before)]), new Text(" "), new Changed(Change.Inserted, [new Text(label)])];
    }

    private List<FlowBlock> NoteParagraphs(IReadOnlyList<IReadOnlyList<Inline>> notes, TextRole role, StructureTag parent, BlockPlace place) =>
        [.. notes.SelectMany(note => Paragraph(note, role, place with { Tag = parent, Surroundings = null, IndentIncluded = true }))];
}
