using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary>The command line's root: parses, dispatches, and turns wrong usage into its exit code.</summary>
internal static class PlanDocsCommand
{
    public static int Run(string[] args)
    {
        // A plan may be written in any script; Windows consoles need to be told.
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Turns a career plan, written once as YAML, into an APA 7 capstone paper as PDF and DOCX.")
        {
            BuildCommand.Create(),
            ImportCommand.Create(),
            ExtractCommand.Create(),
        };
        var parsed = root.Parse(args);
        var exitCode = parsed.Invoke();
        return parsed.Errors.Count > 0 ? (int)ExitCode.WrongUsage : exitCode;
    }
}
