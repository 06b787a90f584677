using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanDocs.Cli;

namespace PlanDocs.Fuzzing;

/// <summary>One command on one input, in a process of its own that tells what it took.</summary>
/// <param name="Seconds">Of the processor, since time alone says nothing where others work on the machine.</param>
/// <param name="Codes">Of errors, and of warnings where there are no errors.</param>
internal sealed partial record LimitRun(int? ExitCode, double Seconds, long Megabytes, IReadOnlyList<string> Codes)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Starts this program once more, for <see cref="Child"/>.</summary>
    public static LimitRun Of(string folder, string command)
    {
        var program = Environment.ProcessPath!;
        string[] itself = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(LimitRun).Assembly.Location] : [];
        var start = new ProcessStartInfo(program, [.. itself, "limit-run", .. command.Split(' ')])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            var (seconds, megabytes) = (process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64 >> 20);
            process.Kill();
            return new LimitRun(null, seconds, megabytes, []);
        }

        var said = output.Result + errors.Result;
        var taken = Taken().Match(said);
        var codes = Said().Matches(said).Select(match => (Word: match.Groups["word"].Value, Code: match.Groups["code"].Value)).ToLookup(one => one.Word, one => one.Code);
        return new LimitRun(
            process.ExitCode,
            taken.Success ? double.Parse(taken.Groups["seconds"].Value, CultureInfo.InvariantCulture) : 0,
            taken.Success ? long.Parse(taken.Groups["memory"].Value, CultureInfo.InvariantCulture) : 0,
            [.. (codes["error"].Any() ? codes["error"] : codes["warning"]).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Runs PlanDocs in this process, and says what it took.</summary>
    public static int Child(string[] arguments)
    {
        var exitCode = PlanDocsCommand.Run(arguments);
        using var process = Process.GetCurrentProcess();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"taken: {process.TotalProcessorTime.TotalSeconds:F2} s, {process.PeakWorkingSet64 >> 20} MB"));
        return exitCode;
    }

    [GeneratedRegex(@"^taken: (?<seconds>[\d.]+) s, (?<memory>\d+) MB", RegexOptions.Multiline)]
    private static partial Regex Taken();

    [GeneratedRegex(@"^(?<word>error|warning) (?<code>PD\d{4}): ", RegexOptions.Multiline)]
    private static partial Regex Said();
}
