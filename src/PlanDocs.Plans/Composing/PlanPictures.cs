using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>The pictures of the plan as figures of the paper, each after a sentence that mentions it (APA 7.23), with a table of the same data if the writer wants one.</summary>
internal sealed class PlanPictures(Composition composing, PictureMarker marker)
{
    private Wording Wording => composing.Wording;

    public IReadOnlyList<Block> Compose() => marker.Kind switch
    {
        PictureKind.Timeline => Timeline(),
        PictureKind.Chart => [.. composing.Plan.GoalsOf(marker.Goals).Where(IsWanted).SelectMany(Chart)],
        _ => throw new InvalidOperationException($"Unknown picture {marker.Kind}."),
    };

    private IReadOnlyList<Block> Timeline()
    {
        var goals = new TimelineReading(composing).Goals(composing.Plan.GoalsOf(marker.Goals));
        if (!TimelineDrawing.HasDates(goals))
        {
            composing.Diagnostics.Add(Errors.TimelineWithoutDates(marker.Span));
            return [];
        }

        var blocks = new List<Block>();
        foreach (var (drawing, shown, namesMilestones) in new TimelineDrawing(goals, DrawingLook.For(composing.Design), Wording).Draw())
        {
            var note = namesMilestones ? null : Wording.TimelineNumbers;
            blocks.AddRange(Framed("timeline", Wording.TimelineTitle, drawing, TimelineText.Describe(shown), note, Wording.ShowsTheTimeline));
            if (marker.HasTable)
                blocks.Add(Numbered(TimelineText.Table(shown, Wording)));
        }

        return blocks;
    }

    /// <summary>Of all goals, those are drawn that have something to compare; a goal that the writer names must.</summary>
    private bool IsWanted(Goal goal) => marker.Goals is not null || ProgressText.Values(goal, Wording).Count > 1;

    private IEnumerable<Block> Chart(Goal goal)
    {
        var values = ProgressText.Values(goal, Wording);
        if (values.Count < 2)
        {
            composing.Diagnostics.Add(Errors.ChartWithoutNumbers(goal.Id.Value, marker.Goals?.FirstOrDefault(id => id.Value == goal.Id.Value).Span ?? marker.Span));
            return [];
        }

        var label = composing.LabelOf(goal);
        var unit = ProgressText.Unit(goal);
        var drawing = new ProgressChart(values, unit, DrawingLook.For(composing.Design), Wording.DecimalComma).Draw();
        var title = string.Format(CultureInfo.InvariantCulture, Wording.ChartTitle, label);
        var sentence = string.Format(CultureInfo.InvariantCulture, Wording.ShowsTheProgress, label);
        var blocks = Framed("progress-" + goal.Id.Value, title, drawing, ProgressText.Describe(title, unit, values), null, sentence);
        return marker.HasTable ? blocks.Append(Numbered(ProgressText.Table(title, unit, values, Wording))) : blocks;
    }

    /// <summary>The writer's text before the marker is trusted to mention the figure.</summary>
    private IEnumerable<Block> Framed(string name, string title, Drawing drawing, string description, string? note, string sentence)
    {
        var id = composing.FigureId(marker.Id ?? "fig-" + name);
        if (marker.Text is null)
            yield return new Paragraph([new CrossReference(id, ""), new Text(sentence)]) { Span = marker.Span };
        yield return new Figure(id, "", marker.Title?.Inlines ?? [new Text(title)], drawing)
        {
            Span = marker.Span,
            AlternativeText = description,
            Notes = marker.Note?.Inlines is { } written ? [Note(written)] : note is null ? [] : [Note([new Text(note)])],
        };
    }

    private IReadOnlyList<Inline> Note(IReadOnlyList<Inline> words) => [new Emphasis([new Text(Wording.Note + ".")]), new Text(" "), .. words];

    private Table Numbered(Table table) => table with { Id = composing.FigureId(table.Id), Span = marker.Span };
}
