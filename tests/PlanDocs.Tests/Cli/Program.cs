using System.Diagnostics;

namespace PlanDocs.Tests.Cli;

/// <summary>PlanDocs as a user starts it: a process of its own, with what it prints and the code that it ends with.</summary>
internal static class Program
{
    public static (int ExitCode, string Output, string Errors) Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return Outcome(process);
    }

    /// <summary>As a user whom the system can refuse something, which root is not. Skips the test where root cannot become anybody else, or where nobody else may read the program.</summary>
    public static (int ExitCode, string Output, string Errors) RunUnprivileged(string folder, params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess)
            return Run(folder, arguments);
        string[] nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];
        if (ExternalTool.TryRun("setpriv", "util-linux", [.. nobody, "test", "-r", Assembly]).ExitCode != 0)
            Assert.Skip("Only where another user than root may read the tests: build them in a folder below /tmp, or run them not as root.");
        using var process = Start(folder, "setpriv", [.. nobody, "dotnet", Assembly, .. arguments]);
        return Outcome(process);
    }

    private static (int ExitCode, string Output, string Errors) Outcome(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, "dotnet", [Assembly, .. arguments]);

    private static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "plandocs.dll");

    private static Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
