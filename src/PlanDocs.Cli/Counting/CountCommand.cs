using System.CommandLine;
using PlanDocs.Checks;

namespace PlanDocs.Cli;

/// <summary><c>plandocs count</c>: the words of a paper by section, and its pages.</summary>
internal static class CountCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("plan") { Description = "The plan, a YAML file." };
        var format = new Option<string>("--format", "-f") { Description = "text or json.", HelpName = "format", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("count", "Counts the words of a paper by section, as manual and assignments count them.") { plan, format };
        command.SetAction(parsed => (int)Run(parsed.GetValue(plan)!, parsed.GetValue(format) == "json"));
        return command;
    }

    private static ExitCode Run(string path, bool isJson)
    {
        var printer = new DiagnosticPrinter(StyledWriter.ForStandardError());
        if (!File.Exists(path))
        {
            printer.Print(Errors.NoSuchPlan(path));
            return ExitCode.PlanHasErrors;
        }

        var built = Pipeline.Run(new BuildOptions(path) { Formats = new(Pdf: true, Docx: false) }, new BuildResources());
        printer.Print(PlanBuild.InOrder(built.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)));
        if (built is not { Paper: { } paper, Pages: { } pages })
            return ExitCode.PlanHasErrors;
        var report = new CountReport(PaperCount.Of(paper), PageCount.Of(pages, paper));
        if (isJson)
            JsonOutput.Print(report.Write);
        else
            report.Print(StyledWriter.ForStandardOutput());
        return ExitCode.Done;
    }
}
