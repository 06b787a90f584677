using System.Text.RegularExpressions;

namespace PlanDocs.Cli;

/// <summary>Finds the plans that the command line means by files and folders.</summary>
internal static partial class PlanFinder
{
    /// <summary>A plan says that it is one near its beginning, as its first key does in every plan that people write.</summary>
    private const int BytesOfBeginning = 16 * 1024;

    /// <param name="paths">Plans, and folders in which every plan is meant.</param>
    /// <param name="outputFolder">For the documents; those of plans from a folder keep their place below it.</param>
    public static Result<IReadOnlyList<FoundPlan>> Find(IReadOnlyList<string> paths, string outputFolder)
    {
        var diagnostics = new List<Diagnostic>();
        var distinct = Distinct(paths, outputFolder, diagnostics);
        foreach (var clash in distinct.GroupBy(plan => plan.Target).Where(group => group.Count() > 1))
            diagnostics.Add(Errors.PlansShareTheirDocuments([.. clash.Select(plan => plan.Path)], clash.Key));
        return diagnostics.Count > 0 ? new(null, diagnostics) : new(distinct, []);
    }

    /// <summary>The plans alone, for commands that write no documents.</summary>
    public static Result<IReadOnlyList<string>> FindPaths(IReadOnlyList<string> paths)
    {
        var diagnostics = new List<Diagnostic>();
        var plans = Distinct(paths, "", diagnostics);
        return diagnostics.Count > 0 ? new(null, diagnostics) : new([.. plans.Select(plan => plan.Path)], []);
    }

    private static List<FoundPlan> Distinct(IReadOnlyList<string> paths, string outputFolder, List<Diagnostic> diagnostics)
    {
        var found = new List<FoundPlan>();
        foreach (var path in paths)
        {
            var plans = Directory.Exists(path) ? InFolder(path, outputFolder) : [new FoundPlan(path, outputFolder)];
            if (plans.Count == 0)
                diagnostics.Add(Errors.NoPlanInFolder(path));
            found.AddRange(plans);
        }

        return [.. found.DistinctBy(plan => Path.GetFullPath(plan.Path))];
    }

    private static List<FoundPlan> InFolder(string folder, string outputFolder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 32 };
        return [.. Directory.EnumerateFiles(folder, "*", options)
            .Where(path => Path.GetExtension(path) is ".yaml" or ".yml")
            .Where(IsPlan)
            .Order(StringComparer.Ordinal)
            .Select(path => new FoundPlan(path, OutputFolder(folder, path, outputFolder)))];
    }

    private static string OutputFolder(string folder, string path, string outputFolder) =>
        Path.GetRelativePath(folder, Path.GetDirectoryName(path)!) is var below and not "." ? Path.Combine(outputFolder, below) : outputFolder;

    private static bool IsPlan(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[BytesOfBeginning];
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return PlanKey().IsMatch(System.Text.Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read may be a plan; the build then says why it cannot.
            return true;
        }
    }

    [GeneratedRegex(@"^\uFEFF?plandocs[ \t]*:", RegexOptions.Multiline)]
    private static partial Regex PlanKey();
}
