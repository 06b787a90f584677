using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PlanDocs.Cli;

/// <summary>The help of a command, and its examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>().Where(option => option.Action is HelpAction))
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = Examples.Of(command is RootCommand ? "plandocs" : command.Name);
        if (examples.Count == 0)
            return exitCode;
        var output = StyledWriter.ForStandardOutput();
        output.WriteLine("Examples:", TextStyle.Plain);
        foreach (var (line, meaning) in examples)
        {
            output.WriteLine($"  {line}", TextStyle.Strong);
            output.WriteLine($"      {meaning}", TextStyle.Dim);
        }

        return exitCode;
    }
}
