using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>The history of goals through all editions of a chain, as text for a terminal.</summary>
public static class GoalHistory
{
    /// <summary>For each goal a line with its title, and below it one for each edition: its name, the outcome, the status, and the measure's value.</summary>
    /// <param name="id">The id that a goal has in any edition; null for every goal.</param>
    public static Result<IReadOnlyList<string>> Write(Plan newest, string? id = null)
    {
        var all = GoalLine.Of(newest);
        var shown = id is null ? all : [.. all.Where(line => Ids(line).Contains(id, StringComparer.Ordinal))];
        return shown.Count == 0 && id is not null
            ? new(null, [Errors.UnknownGoal(id, default, EditDistance.Nearest(id, all.SelectMany(Ids)))])
            : new([.. shown.SelectMany(Lines)], []);
    }

    private static IEnumerable<string> Ids(GoalLine line) => line.Stages.Select(stage => stage.Goal?.Id.Value).OfType<string>();

    private static IEnumerable<string> Lines(GoalLine line)
    {
        var goal = line.Stages.Last(stage => stage.Goal is not null).Goal!;
        var rows = line.Stages.Select(stage => Cells(stage, goal.Id.Value)).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => ("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd())
            .Prepend($"{goal.Id.Value}: {goal.Title.PlainText.Trim()}");
    }

    private static string[] Cells(GoalLine.Stage stage, string id) =>
    [
        EditionNames.Of(Wordings.English, stage.Edition),
        Wordings.English.Editions.GoalOutcomes[(int)stage.Outcome],
        stage.Goal?.Status is { } status ? Wordings.English.Statuses[(int)status.Value] : "—",
        stage.Goal?.Measure?.Current?.PlainText.Trim() ?? "—",
        stage.Goal is { } goal && goal.Id.Value != id ? $"(as {goal.Id.Value})" : "",
    ];
}
