using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>The findings of a check as commands of a GitHub workflow, which shows them at their lines.</summary>
internal static class GitHubReport
{
    public static void Print(TextWriter output, IReadOnlyList<CheckOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            foreach (var diagnostic in outcome.Diagnostics)
                output.WriteLine(Command(diagnostic, outcome.PlanPath));
        }
    }

    internal static string Command(Diagnostic diagnostic, string planPath)
    {
        var place = FindingPlace.Of(diagnostic, planPath);
        var region = place is { Start: { } start, End: { } end }
            // A column's end means something to GitHub within one line only.
            ? string.Create(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line}{(start.Line == end.Line ? $",col={start.Column},endColumn={Math.Max(end.Column, start.Column + 1)}" : "")}")
            : "";
        var message = diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message;
        var word = diagnostic.Severity == Severity.Error ? "error" : "warning";
        return $"::{word} file={Property(place.Path)}{region},title={diagnostic.Code}::{Data(message)}";
    }

    private static string Data(string text) =>
        string.Join("%0A", text.Replace("%", "%25", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').Select(SourceExcerpt.Visible));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
