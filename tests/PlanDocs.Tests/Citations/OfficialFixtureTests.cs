namespace PlanDocs.Tests.Citations;

public sealed class OfficialFixtureTests
{
    private static string ListPath => Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Citations", "known-deviations.txt");

    /// <summary>The list fails both ways: a fixture on it that passes, and one not on it that fails.</summary>
    [Fact]
    public void Every_official_fixture_passes_unless_the_list_of_deviations_names_it()
    {
        var locales = Folders.Shared("csl-official");
        var files = Directory.GetFiles(Folders.Shared("csl-suite"), "*.txt").Where(path => !Path.GetFileName(path).StartsWith("README", StringComparison.Ordinal));
        var failing = files.Select(path => new CslFixture(path)).Where(fixture => !Passes(fixture, locales)).Select(fixture => fixture.Name).Order(StringComparer.Ordinal).ToArray();
        var listed = File.ReadAllLines(ListPath).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(':')[0]).ToArray();
        Assert.Empty(failing.Except(listed));
        Assert.Empty(listed.Except(failing));
    }

    private static bool Passes(CslFixture fixture, string locales)
    {
        try
        {
            return FixtureRunner.Run(fixture, locales).Trim() == fixture.Result.Replace("\r", "", StringComparison.Ordinal);
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            return false;
        }
    }
}
