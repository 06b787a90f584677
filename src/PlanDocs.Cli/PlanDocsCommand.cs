using System.CommandLine;
using System.CommandLine.Invocation;

namespace PlanDocs.Cli;

/// <summary>The command line's root: parses, dispatches, and turns wrong usage into its exit code.</summary>
internal static class PlanDocsCommand
{
    public static int Run(string[] args)
    {
        // A plan may be written in any script; Windows consoles need to be told.
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Create().Parse(args);
        var exitCode = Invoke(parsed);
        if (parsed.Action is not ParseErrorAction)
            return exitCode;
        var command = parsed.CommandResult.Command is RootCommand ? "plandocs" : $"plandocs {parsed.CommandResult.Command.Name}";
        StyledWriter.ForStandardError().WriteLine($"Help and examples: {command} --help", TextStyle.Dim);
        return (int)ExitCode.WrongUsage;
    }

    public static RootCommand Create()
    {
        var root = new RootCommand("Turns a career plan, written once as YAML, into an APA 7 capstone paper as PDF and DOCX.")
        {
            NewCommand.Create(),
            BuildCommand.Create(),
            WatchCommand.Create(),
            ReviseCommand.Create(),
            HistoryCommand.Create(),
            CompareCommand.Create(),
            CheckCommand.Create(),
            ExplainCommand.Create(),
            CountCommand.Create(),
            ImportCommand.Create(),
            ExtractCommand.Create(),
            DoctorCommand.Create(),
            StylesCommand.Create(),
            SchemaCommand.Create(),
            CompletionCommand.Create(),
        };
        foreach (var argument in root.Subcommands.SelectMany(command => command.Arguments))
            argument.Validators.Add(RefuseUnknownOptions);
        HelpWithExamples.AddTo(root);
        return root;
    }

    /// <summary>An option that a command does not know would otherwise be taken for the name of a file.</summary>
    private static void RefuseUnknownOptions(System.CommandLine.Parsing.ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            result.AddError($"There is no option '{SourceExcerpt.Visible(token.Value)}'; for a file of that name write './{SourceExcerpt.Visible(token.Value)}'.");
    }

    // Nobody outside can read a stack trace; the sentence says whose fault it is and what to do.
    private static int Invoke(ParseResult parsed)
    {
        // What is wrong stands alone on standard error; the page of help is one command away.
        if (parsed.Action is ParseErrorAction wrong)
            wrong.ShowHelp = false;
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException exception)
        {
            // Whoever reads or writes a file answers for that; what is left is the terminal, or the file or pipe in its place.
            TryPrint(Errors.CannotPrint(WriteFailure.Reason(exception, "")));
            return (int)ExitCode.CouldNotWrite;
        }
        catch (Exception exception)
        {
            new DiagnosticPrinter(StyledWriter.ForStandardError()).Print(Errors.Bug($"{exception.GetType().Name}: {exception.Message}"));
            return (int)ExitCode.CouldNotWrite;
        }
    }

    private static void TryPrint(Diagnostic diagnostic)
    {
        try
        {
            new DiagnosticPrinter(StyledWriter.ForStandardError()).Print(diagnostic);
        }
        catch (IOException)
        {
            // Standard error leads to the same full disk; the exit code says it.
        }
    }
}
