using System.CommandLine;
using PlanDocs.Reading;

namespace PlanDocs.Cli;

/// <summary><c>plandocs explain</c>: what a code means, what to do, and an example; without a code, all of them.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var codes = new Argument<string[]>("codes") { Description = "Codes such as PD3107; without any, all are listed.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("explain", "Explains the code in front of a message.") { codes };
        command.SetAction(parsed => (int)Run(parsed.GetValue(codes) ?? [], StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError()));
        return command;
    }

    internal static ExitCode Run(IReadOnlyList<string> codes, StyledWriter output, StyledWriter errors)
    {
        if (codes.Count == 0)
        {
            foreach (var entry in RuleCatalogue.All)
                PrintTitle(output, entry);
            return ExitCode.Done;
        }

        var exitCode = ExitCode.Done;
        foreach (var code in codes)
        {
            if (RuleCatalogue.Find(code) is { } entry)
            {
                Print(output, entry);
                continue;
            }

            new DiagnosticPrinter(errors).Print(Errors.NoSuchCode(code, EditDistance.Nearest(code.ToUpperInvariant(), [.. RuleCatalogue.All.Select(known => known.Code)])));
            exitCode = ExitCode.WrongUsage;
        }

        return exitCode;
    }

    private static void PrintTitle(StyledWriter output, RuleEntry entry)
    {
        output.Write(entry.Code, TextStyle.Strong);
        output.WriteLine($"  {entry.Title}", TextStyle.Plain);
    }

    private static void Print(StyledWriter output, RuleEntry entry)
    {
        PrintTitle(output, entry);
        output.WriteLine("", TextStyle.Plain);
        var isExample = false;
        foreach (var line in entry.Body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isExample = !isExample;
            else
                output.WriteLine(isExample ? "    " + line : line, isExample ? TextStyle.Dim : TextStyle.Plain);
        }

        output.WriteLine("", TextStyle.Plain);
    }
}
