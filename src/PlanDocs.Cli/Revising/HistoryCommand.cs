using System.CommandLine;
using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary><c>plandocs history</c>: what became of each goal through all editions of a plan.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("plan") { Description = "The newest edition (a YAML file)." };
        var goal = new Argument<string?>("goal") { Description = "The id of a goal in any edition; without it, every goal.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("history", "Shows what became of each goal through all editions of a plan.") { plan, goal };
        command.SetAction(parsed => (int)Run(parsed.GetValue(plan)!, parsed.GetValue(goal)));
        return command;
    }

    private static ExitCode Run(string path, string? goal)
    {
        var (output, printer) = (StyledWriter.ForStandardOutput(), new DiagnosticPrinter(StyledWriter.ForStandardError()));
        if (!File.Exists(path))
        {
            printer.Print(Errors.NoSuchPlan(path));
            return ExitCode.PlanHasErrors;
        }

        var read = PlanReader.Read(path, new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(path))!), new ContentReader());
        var history = read is { Value: { } plan, HasErrors: false } ? GoalHistory.Write(plan, goal) : new Result<IReadOnlyList<string>>(null, read.Diagnostics);
        if (history.Value is not { } lines)
        {
            printer.Print([.. history.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
            return ExitCode.PlanHasErrors;
        }

        foreach (var line in lines)
            output.WriteLine(line, line.StartsWith(' ') ? TextStyle.Plain : TextStyle.Strong);
        return ExitCode.Done;
    }
}
