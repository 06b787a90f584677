using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs build</c>: the plan's documents into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var plans = new Argument<string[]>("plans") { Description = "Plans (YAML files), and folders of plans.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to")
        {
            Description = "The formats to write, separated by commas: pdf, docx. [default: pdf,docx]",
            HelpName = "formats",
            DefaultValueFactory = _ => "pdf,docx",
        };
        to.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && DocumentFormats.Parse(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a list of formats; write --to pdf, --to docx, or --to pdf,docx.");
        });
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the documents; made if it is not there. [default: output]",
            HelpName = "folder",
            DefaultValueFactory = _ => "output",
        };
        var style = new Option<string?>("--style") { Description = "A citation style by name, or the path of a .csl file; overrides the plan's.", HelpName = "style" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many plans to build at the same time; as many as there are processors by default.",
            HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var number) && number is > 0 and <= 256))
                result.AddError($"'{result.Tokens[0].Value}' is not a number of jobs; write --jobs 1 to --jobs 256.");
        });
        var pdf = new PdfSwitches();

        var command = new Command("build", "Builds the documents of plans.") { plans, to, output, style, pdf.Standard, pdf.EmbedSource, pdf.Uncompressed, jobs, quiet };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions("", DocumentFormats.Parse(parsed.GetValue(to)!)!, parsed.GetValue(output)!, parsed.GetValue(style), parsed.GetValue(quiet))
            {
                EmbedSource = parsed.GetValue(pdf.EmbedSource),
                Pdf = pdf.Options(parsed),
            };
            return (int)Run(parsed.GetValue(plans)!, options, parsed.GetValue(jobs));
        });
        return command;
    }

    private static ExitCode Run(IReadOnlyList<string> paths, BuildOptions options, int jobs)
    {
        var (output, errors) = (StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError());
        var found = PlanFinder.Find(paths, options.OutputFolder);
        if (found.Value is not { } plans)
        {
            new DiagnosticPrinter(errors).Print(found.Diagnostics);
            return ExitCode.PlanHasErrors;
        }

        var builds = plans.Select(plan => options with { PlanPath = plan.Path, OutputFolder = plan.OutputFolder }).ToList();
        if (builds is not [var single])
            return new BatchBuild(builds, jobs, new BatchReport(builds.Count, options.IsQuiet, output, errors, ProgressLine.ForStandardError(options.IsQuiet))).Run();
        var outcome = PlanBuild.Run(single, new BuildResources());
        new BuildReport(options.IsQuiet, output, errors).Print(outcome);
        return outcome.ExitCode;
    }
}
