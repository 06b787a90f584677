using System.Text.Json;
using PlanDocs.Tests.Revisions;

namespace PlanDocs.Tests.Cli;

public class CompareTests
{
    [Fact]
    public void Changes_are_printed_by_goal_and_section()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, errors) = Program.Run(folder.Path, "compare", Editions.OldPlan, Editions.Write(folder.Path));

        Assert.Equal(0, exitCode);
        Assert.Equal("", errors);
        Assert.Contains("Lessons Learned\n  ~ paragraph: …k of a community center, where the most [-valuable-]{+precious+} records", output, StringComparison.Ordinal);
        Assert.Contains("  + heading: Goal 4: Write for Small Institutions", output, StringComparison.Ordinal);
        Assert.Contains("(teaching)\n  > heading: Goal 1: Become a Supervisor", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_whole_text_of_both_editions()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, _) = Program.Run(folder.Path, "compare", Editions.OldPlan, Editions.Write(folder.Path), "--format", "json");
        using var json = JsonDocument.Parse(output);
        var heading = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("changes").EnumerateArray())
            .First(change => change.GetProperty("what").GetString() == "heading" && change.GetProperty("kind").GetString() == "changed");

        Assert.Equal(0, exitCode);
        Assert.Equal("Context Is Part of the Record", heading.GetProperty("before").GetString());
        Assert.Equal("Context Is Part of Every Record", heading.GetProperty("after").GetString());
    }

    [Fact]
    public void Marked_up_papers_are_written_beside_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var after = Editions.Write(folder.Path);
        var (exitCode, _, _) = Program.Run(folder.Path, "compare", Editions.OldPlan, after, "--to", "pdf,docx", "-o", "marked", "--format", "markdown");

        Assert.Equal(0, exitCode);
        Assert.Equal(["career-plan-2027-changes.docx", "career-plan-2027-changes.pdf"], Directory.EnumerateFiles(Path.Combine(folder.Path, "marked")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_edition_and_a_broken_one_are_told_with_their_files()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "broken.yaml"), "plandocs: 1\ntitle: [\n");
        var missing = Program.Run(folder.Path, "compare", "gone.yaml", Editions.OldPlan);
        var broken = Program.Run(folder.Path, "compare", Editions.OldPlan, "broken.yaml", "--to", "docx");

        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("error PD9003: there is no plan gone.yaml", missing.Errors, StringComparison.Ordinal);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("--> broken.yaml:", broken.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "output")));
    }
}
