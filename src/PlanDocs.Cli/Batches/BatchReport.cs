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

    /// <param name="rows">In the order in which the plans were given.</param>
    public void Finish(IReadOnlyList<BatchRow> rows)
    {
        progress.Clear();
        var failed = rows.Count(row => row.ExitCode != ExitCode.Done);
        if (!isQuiet)
            PrintTable(rows);
        var summary = string.Create(CultureInfo.InvariantCulture, $"{rows.Count - failed} of {BuildReport.Plural(rows.Count, "plan")} built");
        if (failed > 0)
            errors.WriteLine($"{summary}, {failed.ToString(CultureInfo.InvariantCulture)} not", TextStyle.Error);
        else if (!isQuiet)
            output.WriteLine(summary, TextStyle.Success);
    }

    private void PrintTable(IReadOnlyList<BatchRow> all)
    {
        var rows = all.Count <= LongestTable ? all : [.. all.Where(row => row.NeedsAttention)];
        if (rows.Count == 0)
            return;
        var width = Math.Max("plan".Length, rows.Max(row => row.PlanPath.Length));
        output.WriteLine($"{"plan".PadRight(width)}  pages   PDF KB  DOCX KB  errors  warnings", TextStyle.Dim);
        foreach (var row in rows)
            output.WriteLine(Line(row, width), row.ExitCode == ExitCode.Done ? TextStyle.Plain : TextStyle.Error);
    }

    private static string Line(BatchRow row, int width) => string.Create(CultureInfo.InvariantCulture,
        $"{row.PlanPath.PadRight(width)}  {Number(row.PageCount),5}  {Number(row.PdfSize / 1024),7}  {Number(row.DocxSize / 1024),7}  {row.ErrorCount,6}  {row.WarningCount,8}");

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
