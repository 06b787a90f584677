using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>Says what came of each build of a watched plan; on a terminal on a fresh screen.</summary>
internal sealed class WatchReport(bool isQuiet, StyledWriter output, StyledWriter errors)
{
    private readonly BuildReport _single = new(isQuiet, output, errors);

    public void Print(PlanOutcome outcome, int fileCount, TimeSpan elapsed)
    {
        output.ClearScreen();
        _single.Print(outcome);
        if (!isQuiet)
            output.WriteLine(Waiting(fileCount, elapsed), TextStyle.Dim);
    }

    private static string Waiting(int fileCount, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture,
        $"{elapsed.TotalMilliseconds:0} ms; watching {BuildReport.Plural(fileCount, "file")}, stop with Ctrl+C");
}
