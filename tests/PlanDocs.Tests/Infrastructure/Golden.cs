namespace PlanDocs.Tests;

/// <summary>
/// Compares a text with the file that a person has reviewed. With <c>PLANDOCS_ACCEPT=1</c> in the environment the file is rewritten
/// instead; read the difference before you commit it.
/// </summary>
internal static class Golden
{
    private static bool Accepts => Environment.GetEnvironmentVariable("PLANDOCS_ACCEPT") == "1";

    public static void Verify(string path, string actual)
    {
        actual = actual.ReplaceLineEndings("\n");
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no golden file {path}; run the tests with PLANDOCS_ACCEPT=1 and review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
