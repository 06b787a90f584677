using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs build</c>: the documents of one plan or of many into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var plans = new Argument<string[]>("plans") { Description = "Plans (YAML files), and folders of plans.", Arity = ArgumentArity.OneOrMore };
        var switches = new BuildSwitches();
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many plans to build at the same time; by default, as many as there are processors.",
            HelpName = "number",
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var number) && number is > 0 and <= 256))
                result.AddError($"'{result.Tokens[0].Value}' is not a number of jobs; write --jobs 1 to --jobs 256.");
        });

        var command = new Command("build", "Builds the documents of plans.") { plans, jobs };
        switches.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(jobs) is > 0 and var number ? number : Environment.ProcessorCount;
            return (int)Run(parsed.GetValue(plans)!, switches.Of(parsed), wanted);
        });
        return command;
    }

    private static ExitCode Run(IReadOnlyList<string> paths, BuildRequest request, int jobs)
    {
        var (output, errors) = (StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError());
        var found = PlanFinder.Find(paths, request.OutputFolder);
        if (found.Value is not { } plans)
        {
            new DiagnosticPrinter(errors).Print(found.Diagnostics);
            return ExitCode.PlanHasErrors;
        }

        var builds = plans.Select(plan => request with { Options = request.Options with { PlanPath = plan.Path }, OutputFolder = plan.OutputFolder, OutputRoot = request.OutputFolder }).ToList();
        if (builds is not [var single])
            return new BatchBuild(builds, jobs, new BatchReport(builds.Count, request.IsQuiet, output, errors, ProgressLine.ForStandardError(request.IsQuiet))).Run();
        var outcome = PlanBuild.Run(single, new BuildResources());
        new BuildReport(request.IsQuiet, output, errors).Print(outcome);
        return outcome.ExitCode;
    }
}
