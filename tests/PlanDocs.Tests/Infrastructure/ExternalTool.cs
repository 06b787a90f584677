using System.Diagnostics;

namespace PlanDocs.Tests;

/// <summary>A program of others that judges our documents. A test that needs one is skipped where it is missing.</summary>
internal static class ExternalTool
{
    /// <summary>Runs a tool and returns its standard output; skips the test if it is not installed, and fails it if the tool fails.</summary>
    /// <param name="package">What to install, for the sentence of the skipped test.</param>
    public static string Run(string tool, string package, params string[] arguments)
    {
        var (exitCode, output, errors) = TryRun(tool, package, arguments);
        Assert.True(exitCode == 0, $"{tool} {string.Join(' ', arguments)} ended with {exitCode}:\n{output}\n{errors}");
        return output;
    }

    /// <summary>Runs a tool whose failure is itself of interest.</summary>
    public static (int ExitCode, string Output, string Errors) TryRun(string tool, string package, params string[] arguments)
    {
        if (!IsInstalled(tool))
            Assert.Skip($"{tool} is not installed: apt-get install {package}");
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    public static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}
