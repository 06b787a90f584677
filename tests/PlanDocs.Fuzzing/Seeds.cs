namespace PlanDocs.Fuzzing;

/// <summary>Sound inputs from the project's own folders.</summary>
internal static class Seeds
{
    private const int LargestText = 6_000;
    private static readonly string Root = FindRoot();

    /// <summary>The files of a kind under a folder of the project, long ones cut at the end of a line.</summary>
    public static IReadOnlyList<byte[]> Files(string folder, params string[] patterns) =>
        [.. patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    public static IReadOnlyList<byte[]> Short(IEnumerable<byte[]> seeds) => [.. seeds.Select(seed => seed.Length <= LargestText ? seed : seed[..(Array.LastIndexOf(seed, (byte)'\n', LargestText) + 1)])];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PlanDocs.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("this must run inside the project");
        return folder;
    }
}
