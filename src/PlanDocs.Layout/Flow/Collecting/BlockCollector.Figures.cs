namespace PlanDocs.Layout;

/// <summary>Figures: number, title, artwork, notes (APA 7.22–7.28).</summary>
internal sealed partial class BlockCollector
{
    private IEnumerable<FlowBlock> FigureFlow(Figure figure, BlockPlace place)
    {
        var group = place.Tag.Open(StructureRole.Div);
        var before = figure.Before as Figure;
        var above = Caption(group, LabelOf(figure.Change, before?.Label, figure.Label), figure.Title, TextRole.FigureLabel, TextRole.FigureTitle, place);
        if (figure.Artwork is Picture picture && (picture.PixelWidth < 1 || picture.PixelHeight < 1))
        {
            context.Diagnostics.Add(Errors.PictureEmpty(picture.Path, picture.Span));
            return above;
        }

        if (before is null || figure.HasSamePicture(before))
        {
            var alone = Artwork(figure, figure.Id, figure.Change, above, group, place) with { TargetIds = [figure.Id] };
            return [alone with { Below = NoteParagraphs(figure.Notes, TextRole.FigureNote, group, place) }];
        }

        // Another picture took the place of the old one, and a reader is shown both.
        var old = Artwork(before, null, Change.Deleted, above, group, place) with { TargetIds = [figure.Id] };
        var now = Artwork(figure, figure.Id, Change.Inserted, [], group, place);
        return [old, now with { Below = NoteParagraphs(figure.Notes, TextRole.FigureNote, group, place) }];
    }

    /// <param name="id">Null for a picture of the old edition, since the new one has the identifier.</param>
    private FlowFigure Artwork(Figure figure, string? id, Change? change, IReadOnlyList<FlowBlock> above, StructureTag group, BlockPlace place)
    {
        var tag = group.Open(new StructureTag(StructureRole.Figure) { Id = id, AlternativeText = AlternativeText(figure, change) });
        return new FlowFigure(above, figure.Artwork, Design.Look(TextRole.FigurePicture), [], tag, context.NewContent(tag)) { Left = place.Left, Change = change };
    }

    private string AlternativeText(Figure figure, Change? change)
    {
        var text = figure.AlternativeText.Length > 0 ? figure.AlternativeText : ReadingText.Of(figure.Title) is { Length: > 0 } title ? title : figure.Label;
        return change is null ? text : (context.Paper.ChangeWords.Before(change) + text + context.Paper.ChangeWords.After(change)).Trim();
    }

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
