using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>Says what came of one build: what is wrong to standard error, what was written to standard output.</summary>
internal sealed class BuildReport(bool isQuiet, StyledWriter output, StyledWriter errors)
{
    private readonly DiagnosticPrinter _printer = new(errors);

    public void Print(PlanOutcome outcome)
    {
        PrintDiagnostics(outcome);
        if (outcome.ExitCode == ExitCode.PlanHasErrors)
            errors.WriteLine($"{Counted(outcome)}; nothing was written", TextStyle.Error);
        if (isQuiet)
            return;
        foreach (var document in outcome.Documents)
            output.WriteLine(Summary(document), TextStyle.Success);
        if (outcome.ExitCode == ExitCode.Done)
            output.WriteLine(Counted(outcome), TextStyle.Plain);
    }

    public void PrintDiagnostics(PlanOutcome outcome) =>
        _printer.Print([.. outcome.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || !isQuiet)]);

    public static string Counted(PlanOutcome outcome) => $"{Plural(outcome.ErrorCount, "error")}, {Plural(outcome.WarningCount, "warning")}";

    public static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>In KB, at least 1.</summary>
    public static int Kilobytes(int size) => Math.Max(1, (size + 512) / 1024);

    private static string Summary(WrittenDocument document)
    {
        var pages = document.PageCount is { } count ? Plural(count, "page") + ", " : "";
        var source = document.CarriesSource ? ", with its source" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{document.Path}  {pages}{Kilobytes(document.Size)} KB{source}");
    }
}
