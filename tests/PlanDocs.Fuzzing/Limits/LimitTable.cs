using System.Globalization;

namespace PlanDocs.Fuzzing;

/// <summary>Builds an input just within each limit, and one beyond it, and prints what they took as a table of Markdown.</summary>
internal static class LimitTable
{
    private const double MostSeconds = 10;
    private const long MostMegabytes = 1024;

    /// <param name="wanted">A part of the name of a limit or of a shape, or nothing.</param>
    /// <returns>How many rows are not as they should be; each has a mark.</returns>
    public static int Print(string wanted)
    {
        var failures = 0;
        Console.WriteLine("| limit | input | command | processor | memory | within | beyond |  |");
        Console.WriteLine("|---|---|---|--:|--:|---|---|---|");
        foreach (var limit in LimitCases.All.Where(limit => limit.Limit.Contains(wanted, StringComparison.OrdinalIgnoreCase) || limit.Shape.Contains(wanted, StringComparison.OrdinalIgnoreCase)))
        {
            var beyond = limit.Code is null ? null : RunIn(limit.Files(true), limit.Commands[0]);
            foreach (var command in limit.Commands)
            {
                var within = RunIn(limit.Files(false), command);
                var isGood = IsGood(within) && (beyond is null || (IsGood(beyond) && beyond.Codes.Contains(limit.Code)));
                failures += isGood ? 0 : 1;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {limit.Limit} | {limit.Shape} | `{command}` | {within.Seconds:F1} s | {within.Megabytes} MB | {Outcome(within)} | {(beyond is null ? "–" : Outcome(beyond))} | {(isGood ? "" : "**!**")} |"));
                beyond = null;
            }
        }

        return failures;
    }

    /// <summary>It ends in time, in documents or in diagnostics, and not in an error of PlanDocs itself.</summary>
    private static bool IsGood(LimitRun run) => run is { ExitCode: (int)Cli.ExitCode.Done or (int)Cli.ExitCode.PlanHasErrors, Seconds: <= MostSeconds, Megabytes: <= MostMegabytes };

    private static string Outcome(LimitRun run)
    {
        var end = run.ExitCode switch
        {
            null => "no end",
            (int)Cli.ExitCode.Done => "done",
            (int)Cli.ExitCode.PlanHasErrors => "errors",
            var code => $"exit code {code}",
        };
        return run.Codes.Count == 0 ? end : $"{end}: {string.Join(", ", run.Codes.Take(4))}{(run.Codes.Count > 4 ? ", …" : "")}";
    }

    private static LimitRun RunIn(IEnumerable<InputFile> files, string command)
    {
        var folder = Directory.CreateTempSubdirectory("plandocs-limits-").FullName;
        try
        {
            foreach (var file in files)
                File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content);
            return LimitRun.Of(folder, command);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
