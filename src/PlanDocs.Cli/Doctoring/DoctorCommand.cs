using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs doctor</c>: what this machine has for making papers, and what it lacks for one of them.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var plan = new Argument<string?>("plan") { Description = "A plan whose fonts and characters are tried.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("doctor", "Says which fonts this machine has, and whether they suffice for a plan.") { plan };
        command.SetAction(parsed =>
        {
            var resources = new BuildResources();
            var report = new DoctorReport(StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError());
            report.PrintFonts(resources.Fonts);
            return parsed.GetValue(plan) is { } path ? (int)report.PrintPlan(Examine(path, resources)) : (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>A build in memory, from which nothing is written.</summary>
    private static PlanOutcome Examine(string path, BuildResources resources)
    {
        if (!File.Exists(path))
            return new PlanOutcome(path, ExitCode.PlanHasErrors, [], [Errors.NoSuchPlan(path)]);
        var built = Pipeline.Run(new BuildOptions(path) { Formats = new(Pdf: true, Docx: false) }, resources);
        return new PlanOutcome(path, built.Pdf is null ? ExitCode.PlanHasErrors : ExitCode.Done, [], built.Diagnostics);
    }
}
