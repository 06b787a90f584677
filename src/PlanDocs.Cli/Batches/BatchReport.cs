using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>Says what comes of many builds: what is wrong as it happens, how far they are on a terminal, and a table at the end.</summary>
internal sealed class BatchReport(int count, bool isQuiet, StyledWriter output, StyledWriter errors, ProgressLine progress)
{
    /// <summary>A longer table says only what needs attention.</summary>
    private const int LongestTable = 40;

    private readonly BuildReport _single = new(isQuiet, output, errors);
    private int _done;

    /// <summary>One at a time, in whatever order the builds end.</summary>
    public void Done(PlanOutcome outcome)
    {
        progress.Clear();
        _single.PrintDiagnostics(outcome);
        progress.Show(++_done, count, outcome.PlanPath);
    }

    /// <param name="outcomes">In the order in which the plans were given.</param>
    public void Finish(IReadOnlyList<PlanOutcome> outcomes)
    {
        progress.Clear();
        var failed = outcomes.Count(outcome => outcome.ExitCode != ExitCode.Done);
        if (!isQuiet)
            PrintTable(outcomes);
        var summary = string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count - failed} of {BuildReport.Plural(outcomes.Count, "plan")} built");
        if (failed > 0)
            errors.WriteLine($"{summary}, {failed.ToString(CultureInfo.InvariantCulture)} not", TextStyle.Error);
        else if (!isQuiet)
            output.WriteLine(summary, TextStyle.Success);
    }

    private void PrintTable(IReadOnlyList<PlanOutcome> outcomes)
    {
        var rows = outcomes.Count <= LongestTable ? outcomes : [.. outcomes.Where(outcome => outcome.Diagnostics.Count > 0)];
        if (rows.Count == 0)
            return;
        var width = Math.Max("plan".Length, rows.Max(outcome => outcome.PlanPath.Length));
        output.WriteLine($"{"plan".PadRight(width)}  pages   PDF KB  DOCX KB  errors  warnings", TextStyle.Dim);
        foreach (var outcome in rows)
            output.WriteLine(Row(outcome, width), outcome.ExitCode == ExitCode.Done ? TextStyle.Plain : TextStyle.Error);
    }

    private static string Row(PlanOutcome outcome, int width)
    {
        var pdf = outcome.Documents.FirstOrDefault(document => document.PageCount is not null);
        var docx = outcome.Documents.FirstOrDefault(document => document.PageCount is null);
        return string.Create(CultureInfo.InvariantCulture,
            $"{outcome.PlanPath.PadRight(width)}  {Number(pdf?.PageCount),5}  {Number(pdf?.Size / 1024),7}  {Number(docx?.Size / 1024),7}  {outcome.ErrorCount,6}  {outcome.WarningCount,8}");
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
