namespace PlanDocs.Tests;

/// <summary>Where the tests find what they read.</summary>
internal static class Folders
{
    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    public static string Data => Path.Combine(Repository, "data");

    public static string Cases => Path.Combine(Repository, "tests", "cases");

    /// <summary>
    /// A folder of the test data that is too large or not free enough to lie in the repository: the official CSL suite and real references.
    /// Skips the test where it is missing.
    /// </summary>
    public static string Shared(string name)
    {
        var root = Environment.GetEnvironmentVariable("PLANDOCS_SHARED") ?? Path.Combine(Repository, "..", "shared");
        var folder = Path.GetFullPath(Path.Combine(root, name));
        if (!Directory.Exists(folder))
            Assert.Skip($"The test data '{name}' is not here: set PLANDOCS_SHARED to the folder that holds it.");
        return folder;
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PlanDocs.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository.");
        return folder;
    }
}
