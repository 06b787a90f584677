namespace PlanDocs.Plans;

/// <summary>The values of a goal's measure, in words, and as a table.</summary>
internal static class ProgressText
{
    /// <summary>Those that are numbers, in the order of time.</summary>
    public static IReadOnlyList<MeasuredValue> Values(Goal goal, Wording wording) => goal.Measure is not { } measure ? [] :
    [
        .. new[]
        {
            MeasuredValue.Of(MeasureKind.Baseline, Capitalized(wording.Baseline), measure.Baseline, wording.DecimalComma),
            MeasuredValue.Of(MeasureKind.Current, Capitalized(wording.Current), measure.Current, wording.DecimalComma),
            MeasuredValue.Of(MeasureKind.Target, Capitalized(wording.Target), measure.Target, wording.DecimalComma),
        }.OfType<MeasuredValue>(),
    ];

    /// <summary>What the numbers count.</summary>
    public static string Unit(Goal goal) => (goal.Measure?.Unit ?? goal.Measure?.Description)?.PlainText.Trim() ?? "";

    /// <summary>Everything that a chart shows, for whoever cannot see it.</summary>
    public static string Describe(string title, string unit, IReadOnlyList<MeasuredValue> values) =>
        $"{title}{(unit.Length > 0 ? $" ({unit})" : "")}: {string.Join(", ", values.Select(value => $"{value.Label} {value.Words}"))}.";

    public static Table Table(string title, string unit, IReadOnlyList<MeasuredValue> values, Wording wording) => new("tbl-progress", "", [new Text(title)])
    {
        Columns = [new TableColumn(TextAlignment.Start), new TableColumn(TextAlignment.Start)],
        Head = [new TableRow([Cell(wording.Measure), Cell(unit.Length > 0 ? Capitalized(unit) : wording.Value)])],
        Body = [.. values.Select(value => new TableRow([Cell(value.Label) with { IsRowHeader = true }, Cell(value.Words)]))],
    };

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static TableCell Cell(string text) => new([new Paragraph([new Text(text)]) { Kind = ParagraphKind.Continued }]);
}
