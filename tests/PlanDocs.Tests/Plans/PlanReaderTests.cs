using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public class PlanReaderTests
{
    private const string Start = "plandocs: 1\ntitle: A Plan\n";

    private static string[] Codes(string yaml) => [.. PlanFixture.Read(yaml).Diagnostics.Select(found => found.Code)];

    private static Diagnostic Only(string yaml) => Assert.Single(PlanFixture.Read(Start + yaml).Diagnostics);

    [Fact]
    public void The_smallest_plan_is_a_title()
    {
        var plan = PlanFixture.Read(Start);
        Assert.Empty(plan.Diagnostics);
        Assert.Equal("A Plan", plan.Value!.Title.PlainText.Trim());
    }

    [Fact]
    public void All_that_is_wrong_is_said_in_one_run() =>
        Assert.Equal(
            ["PD1201", "PD1012", "PD1013", "PD1014", "PD1211", "PD1212", "PD1213", "PD1011", "PD1010", "PD1203"],
            Codes("""
                plandocs: 2
                kind: studnet
                date: 2026-02-30
                author: {name: Maya Ortiz, orcid: 0000-0002-1825-0098, email: maya.at.home, links: [northlake]}
                sections: {text: [no, text]}
                goals: [{id: g, title: G}]
                keywrods: [a]
                """).OrderBy(code => Array.IndexOf(["PD1201", "PD1012", "PD1013", "PD1014", "PD1211", "PD1212", "PD1213", "PD1011", "PD1010", "PD1203"], code)));

    [Fact]
    public void An_unknown_key_says_which_was_meant()
    {
        var found = Only("keywrods: [a]\n");
        Assert.Equal(("PD1010", Severity.Warning, "did you mean `keywords`?"), (found.Code, found.Severity, found.Help));
        Assert.Equal(new SourcePosition(3, 1), found.Span.Position);
    }

    [Fact]
    public void An_unknown_word_lists_the_possible_ones() => Assert.StartsWith("did you mean `professional`?", Only("kind: profesional\n").Help, StringComparison.Ordinal);

    [Fact]
    public void A_goal_without_a_rationale_is_a_warning()
    {
        var found = Only("goals:\n  - id: preservation\n    title: Keep\n");
        Assert.Equal("PD1203", found.Code);
        Assert.Equal("goal ‘preservation’ has no rationale", found.Message);
        Assert.Equal(new SourcePosition(4, 9), found.Span.Position);
    }

    [Theory]
    [InlineData("  - goals: [a, b]", new string[0])]
    [InlineData("  - goals: all", new string[0])]
    [InlineData("  - goals: [a]", new[] { "PD1208" })]
    [InlineData("  - goals: [a, c, b]", new[] { "PD1206" })]
    [InlineData("  - goals: all\n  - heading: More\n    sections: [{goals: a}]", new[] { "PD1207" })]
    public void Each_goal_stands_in_the_outline_once(string sections, string[] expected) =>
        Assert.Equal(expected, Codes($"{Start}sections:\n{sections}\ngoals: [{{id: a, title: A, rationale: r}}, {{id: b, title: B, rationale: r}}]\n"));

    [Theory]
    [InlineData("12/2029", true)]
    [InlineData("31.12.2029", true)]
    [InlineData("2029-12", false)]
    [InlineData("2027–2029", false)]
    [InlineData("long term", false)]
    public void A_horizon_is_a_date_or_words_but_no_date_of_another_shape(string horizon, bool isError) =>
        Assert.Equal(isError, Codes($"{Start}goals: [{{id: a, title: A, rationale: r, horizon: {horizon}}}]\n").Contains("PD1223"));

    [Fact]
    public void Two_goals_with_one_id_are_an_error() =>
        Assert.Contains("PD1204", Codes(Start + "goals: [{id: a, title: A, rationale: r}, {id: a, title: B, rationale: r}]\n"));

    [Theory]
    [InlineData("../outside.yaml", "PD1020")]
    [InlineData("/etc/passwd", "PD1020")]
    [InlineData("a/../../outside.yaml", "PD1020")]
    [InlineData("missing.yaml", "PD1021")]
    public void A_plan_reads_nothing_outside_its_folder(string path, string code) => Assert.Equal(code, Only($"references: {path}\n").Code);

    [Fact]
    public void A_link_out_of_the_folder_is_outside()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.yaml", "x");
        using var folder = new TemporaryFolder();
        if (!OperatingSystem.IsWindows())
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in"), outside.Path);
        else
            Assert.Skip("links need a privilege on Windows; run on Linux or macOS");
        var files = new PlanFolder(folder.Path);
        Assert.Equal("PD1020", Assert.Single(files.Read("in/secret.yaml", default).Diagnostics).Code);
        Assert.Empty(files.FilesRead);
    }

    [Fact]
    public void Files_that_were_read_are_known()
    {
        using var folder = new TemporaryFolder();
        folder.Write("refs.yaml", "lee2011");
        var path = folder.Write("plan.yaml", Start + "references: refs.yaml\n");
        var plan = PlanReader.Read(path, new PlanFolder(folder.Path), new PlainContent()).Value!;
        Assert.Equal(["plan.yaml", "refs.yaml"], plan.FilesRead.Select(Path.GetFileName));
        Assert.Equal("lee2011", Assert.Single(plan.References).Key);
    }

    [Theory]
    [InlineData("2026-12-07", 2026, 12, 7, null, null)]
    [InlineData("2026-12", 2026, 12, null, null, null)]
    [InlineData("2026", 2026, null, null, null, null)]
    [InlineData("Fall 2026", 2026, null, null, 3, null)]
    [InlineData("Q3 2027", 2027, null, null, null, 3)]
    [InlineData("2027-Q3", 2027, null, null, null, 3)]
    [InlineData("March 2028", 2028, 3, null, null, null)]
    [InlineData("February 29, 2028", 2028, 2, 29, null, null)]
    public void Dates_are_read_as_people_write_them(string text, int year, int? month, int? day, int? season, int? quarter) =>
        Assert.Equal(new PlanDate(year, month, day, season, quarter), PlanDateParser.Parse(text));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-13")]
    [InlineData("soon")]
    [InlineData("Q5 2027")]
    [InlineData("February 30, 2028")]
    public void What_is_no_date_is_none(string text) => Assert.Null(PlanDateParser.Parse(text));

    // The first two are the samples of ORCID's own documentation.
    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("0000-0001-5109-3700", true)]
    [InlineData("0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1825-0098", false)]
    [InlineData("0000000218250097", false)]
    public void An_ORCID_iD_has_a_check_digit(string orcid, bool isValid) =>
        Assert.Equal(isValid ? [] : ["PD1211"], Codes($"{Start}author: {{name: A, orcid: {orcid}}}\n"));

    [Fact]
    public void A_status_may_be_written_with_spaces() =>
        Assert.Equal(GoalStatus.InProgress, PlanFixture.Read(Start + "goals: [{id: a, title: A, rationale: r, status: In progress}]\n").Value!.Goals[0].Status!.Value.Value);

    [Fact]
    public void The_sample_plan_has_nothing_wrong_in_it()
    {
        var result = PlanReader.Read(Path.Combine(Folders.Data, "career-plan.yaml"), new PlanFolder(Folders.Data), new PlainContent());
        Assert.Empty(result.Diagnostics);
        Assert.Equal(3, result.Value!.Goals.Count);
    }
}
