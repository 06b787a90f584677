using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Revisions;

/// <summary>The example of docs/comparing.md comes out as it is printed there.</summary>
public partial class ComparingPageTests
{
    [Fact]
    public void The_example_prints_what_the_page_says()
    {
        var page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "comparing.md")).ReplaceLineEndings("\n");
        var plans = Plan().Matches(page);
        var expected = Text().Match(page).Groups[1].Value;
        using var folder = new TemporaryFolder();
        foreach (Match plan in plans)
            File.WriteAllText(Path.Combine(folder.Path, plan.Groups[1].Value), plan.Groups[2].Value);
        var (exitCode, output, errors) = Cli.Program.Run(folder.Path, "compare", "old.yaml", "new.yaml");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal(["old.yaml", "new.yaml"], plans.Select(plan => plan.Groups[1].Value));
        Assert.Equal(expected, output.ReplaceLineEndings("\n"));
    }

    [GeneratedRegex(@"`([a-z]+\.yaml)`:\n\n```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Plan();

    [GeneratedRegex(@"```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Text();
}
