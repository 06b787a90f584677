namespace PlanDocs.Cli;

/// <summary>The findings of a check for people.</summary>
internal sealed class CheckReport(StyledWriter output)
{
    private readonly DiagnosticPrinter _printer = new(output);

    public void Print(IReadOnlyList<CheckOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            _printer.Print(outcome.Diagnostics);
            output.WriteLine(Summary(outcome), outcome.ErrorCount > 0 ? TextStyle.Error : outcome.WarningCount > 0 ? TextStyle.Warning : TextStyle.Success);
        }

        if (outcomes.SelectMany(outcome => outcome.Diagnostics).FirstOrDefault() is { } first)
            output.WriteLine($"`plandocs explain {first.Code}` says more, with an example", TextStyle.Dim);
    }

    private static string Summary(CheckOutcome outcome)
    {
        var counts = $"{BuildReport.Plural(outcome.ErrorCount, "error")}, {BuildReport.Plural(outcome.WarningCount, "warning")}";
        return $"{outcome.PlanPath}: {counts}{(outcome.Waived.Count > 0 ? $", {outcome.Waived.Count} waived" : "")}";
    }
}
