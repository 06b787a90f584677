using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs completion</c>: the script that teaches a shell this program's commands and options.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = $"One of {string.Join(", ", CompletionScripts.ByShell.Keys)}." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.ByShell.Keys]);
        var command = new Command("completion", "Prints the script that makes a shell complete PlanDocs' commands.") { shell };
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(CompletionScripts.ByShell[parsed.GetValue(shell)!]);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
