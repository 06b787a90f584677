using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs check</c>: what is wrong with plans and their papers; nothing is written but that.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var plans = new Argument<string[]>("plans") { Description = "Plans (YAML files), and folders of plans.", Arity = ArgumentArity.OneOrMore };
        var switches = new CheckSwitches();
        var command = new Command("check", "Checks plans against APA 7, the rules of a plan, and the assignment.")
        {
            plans, switches.Format, switches.Strict, switches.Assignment, switches.Date, switches.Style,
        };
        command.SetAction(parsed =>
            (int)Run(parsed.GetValue(plans)!, switches.Of(parsed), switches.FormatOf(parsed), parsed.GetValue(switches.Strict)));
        return command;
    }

    private static ExitCode Run(IReadOnlyList<string> paths, CheckOptions options, CheckFormat format, bool isStrict)
    {
        var found = PlanFinder.FindPaths(paths);
        if (found.Value is not { } plans)
        {
            new DiagnosticPrinter(StyledWriter.ForStandardError()).Print(found.Diagnostics);
            return ExitCode.PlanHasErrors;
        }

        var resources = new BuildResources();
        var outcomes = plans.Select(plan => PlanCheck.Run(options with { PlanPath = plan }, resources)).ToList();
        Print(outcomes, format);
        return outcomes.Exists(outcome => outcome.ErrorCount > 0 || (isStrict && outcome.WarningCount > 0)) ? ExitCode.PlanHasErrors : ExitCode.Done;
    }

    private static void Print(IReadOnlyList<CheckOutcome> outcomes, CheckFormat format)
    {
        switch (format)
        {
            case CheckFormat.Text:
                new CheckReport(StyledWriter.ForStandardOutput()).Print(outcomes);
                break;
            case CheckFormat.Json:
                JsonOutput.Print(writer => JsonReport.Write(writer, outcomes));
                break;
            case CheckFormat.Sarif:
                JsonOutput.Print(writer => SarifReport.Write(writer, outcomes));
                break;
            case CheckFormat.GitHub:
                GitHubReport.Print(Console.Out, outcomes);
                break;
            default:
                throw new InvalidOperationException($"no report for {format}");
        }
    }
}
