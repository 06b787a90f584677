using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public sealed class EditionChainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string yaml) => _folder.Write(name, "plandocs: 1\ntitle: A Plan\n" + yaml);

    private Result<Plan> Read(string name) =>
        PlanReader.Read(Path.Combine(_folder.Path, name), new PlanFolder(_folder.Path), new PlainContent());

    /// <summary>Each diagnostic with the file, line, and column at which it stands.</summary>
    private string[] Told(string name) =>
        [.. Read(name).Diagnostics.Select(found => $"{Path.GetFileName(found.Span.File!.Path)}:{found.Span.Position.Line}:{found.Span.Position.Column} {found.Code}")];

    [Fact]
    public void A_chain_of_three_is_read_whole()
    {
        Write("2025.yaml", "edition: 2025\n");
        Write("2026.yaml", "edition: 2026\nrevises: 2025.yaml\n");
        Write("2027.yaml", "edition: 2027\nrevises: 2026.yaml\n");
        var result = Read("2027.yaml");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(new PlanDate(2025), result.Value!.Predecessor!.Predecessor!.NamedEdition);
        Assert.Null(result.Value.Predecessor.Predecessor.Predecessor);
        Assert.Equal(["2027.yaml", "2026.yaml", "2025.yaml"], result.Value.FilesRead.Select(Path.GetFileName));
    }

    [Fact]
    public void A_chain_of_two_hundred_editions_is_read_whole()
    {
        Write("0.yaml", "edition: 1800\n");
        for (var i = 1; i < 200; i++)
            Write($"{i}.yaml", $"edition: {1800 + i}\nrevises: {i - 1}.yaml\n");
        var plan = Read("199.yaml").Value;
        var count = 0;
        for (; plan is not null; plan = plan.Predecessor)
            count++;
        Assert.Equal(200, count);
    }

    [Fact]
    public void A_plan_without_an_edition_has_the_year_of_its_date()
    {
        Write("old.yaml", "date: 2026-11-23\n");
        Write("new.yaml", "due: 2027-12-01\nrevises: old.yaml\n");
        var plan = Read("new.yaml").Value!;
        Assert.Equal((new PlanDate(2027), new PlanDate(2026)), (plan.NamedEdition, plan.Predecessor!.NamedEdition));
    }

    [Theory]
    [InlineData("2027", "2026", true)]
    [InlineData("2027-06", "2027", true)]
    [InlineData("Fall 2026", "Spring 2026", true)]
    [InlineData("2026", "2026", false)]
    [InlineData("2026", "2027", false)]
    public void Years_go_forward(string year, string earlier, bool isRight)
    {
        Write("old.yaml", $"edition: {earlier}\n");
        Write("new.yaml", $"edition: {year}\nrevises: old.yaml\n");
        Assert.Equal(isRight ? [] : ["new.yaml:3:10 PD1244"], Told("new.yaml"));
    }

    [Fact]
    public void A_chain_that_comes_back_to_itself_is_an_error_at_the_line_that_closes_it()
    {
        Write("a.yaml", "edition: 2027\nrevises: b.yaml\n");
        Write("b.yaml", "edition: 2026\nrevises: ./a.yaml\n");
        Assert.Equal(["b.yaml:4:10 PD1242"], Told("a.yaml"));
        Assert.Contains("a.yaml → b.yaml → a.yaml", Read("a.yaml").Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_revises_itself_is_an_error()
    {
        Write("a.yaml", "edition: 2027\nrevises: a.yaml\n");
        Assert.Equal(["a.yaml:4:10 PD1242"], Told("a.yaml"));
    }

    [Theory]
    [InlineData("missing.yaml", "PD1021")]
    [InlineData("../old.yaml", "PD1020")]
    [InlineData("/etc/passwd", "PD1020")]
    [InlineData("/", "PD1020")]
    [InlineData("\"a\\0b\"", "PD1020")]
    [InlineData("\"\"", "PD1020")]
    [InlineData(".", "PD1020")]
    public void A_predecessor_that_cannot_be_had_is_an_error_where_it_is_named(string path, string code)
    {
        Write("new.yaml", $"edition: 2027\nrevises: {path}\n");
        Assert.Equal([$"new.yaml:4:10 {code}"], Told("new.yaml"));
    }

    [Fact]
    public void A_predecessor_without_a_name_is_an_error_of_a_plan_without_a_folder_too()
    {
        Write("new.yaml", "edition: 2027\nrevises: \"\"\n");
        Assert.Equal(["PD1020"], PlanReader.Read("new.yaml", new PlanFolder(_folder.Path), new PlainContent()).Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void A_broken_predecessor_is_told_at_its_own_line_and_where_it_is_named()
    {
        Write("old.yaml", "edition: 2026\ndue: 2026-02-30\nauthro: nobody\n");
        Write("new.yaml", "edition: 2027\nrevises: old.yaml\n");
        Assert.Equal(["old.yaml:4:6 PD1014", "new.yaml:4:10 PD1243"], Told("new.yaml"));
    }

    [Fact]
    public void A_predecessor_two_editions_back_is_told_in_the_file_that_names_it()
    {
        Write("mid.yaml", "edition: 2026\nrevises: gone.yaml\n");
        Write("new.yaml", "edition: 2027\nrevises: mid.yaml\n");
        Assert.Equal(["mid.yaml:4:10 PD1021"], Told("new.yaml"));
    }

    [Fact]
    public void All_that_is_wrong_in_a_chain_is_said_in_one_run()
    {
        Write("old.yaml", "edition: 2025\ndue: 2025-02-30\n");
        Write("mid.yaml", "edition: 2026\ndue: 2026-02-30\nrevises: old.yaml\n");
        Write("new.yaml", "edition: 2027\nrevises: mid.yaml\ndue: 2027-02-30\n");
        Assert.Equal(
            ["new.yaml:5:6 PD1014", "mid.yaml:4:6 PD1014", "new.yaml:4:10 PD1243", "old.yaml:4:6 PD1014", "mid.yaml:5:10 PD1243"], Told("new.yaml"));
        Assert.Null(Read("new.yaml").Value!.Predecessor);
    }

    [Fact]
    public void The_files_of_an_edition_in_a_folder_stand_beside_it()
    {
        Write("2026/plan.yaml", "edition: 2026\nreferences: refs.yaml\n");
        _folder.Write("2026/refs.yaml", "lee2011");
        Write("plan.yaml", "edition: 2027\nrevises: 2026/plan.yaml\n");
        var result = Read("plan.yaml");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("lee2011", Assert.Single(result.Value!.Predecessor!.References).Key);
    }

    [Fact]
    public void Both_editions_say_their_year()
    {
        Write("old.yaml", "");
        Write("new.yaml", "edition: 2027\nrevises: old.yaml\n");
        Assert.Equal(["new.yaml:4:10 PD1241"], Told("new.yaml"));
        Write("old.yaml", "edition: 2026\n");
        Write("new.yaml", "revises: old.yaml\n");
        Assert.Equal(["new.yaml:3:10 PD1240"], Told("new.yaml"));
    }

    [Fact]
    public void A_goal_that_vanished_is_a_warning_and_one_that_was_done_may_go()
    {
        Write("old.yaml", "edition: 2026\ngoals: [{id: a, title: A, rationale: r}, {id: b, title: B, rationale: r, status: met}, {id: c, title: C, rationale: r, status: dropped}]\n");
        Write("new.yaml", "edition: 2027\nrevises: old.yaml\n");
        Assert.Equal(["new.yaml:4:10 PD1247"], Told("new.yaml"));
        Assert.Contains("old.yaml:4:14", Read("new.yaml").Diagnostics[0].Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{id: c, title: A, rationale: r, was: a}, {id: b, title: B, rationale: r}", new string[0])]
    [InlineData("{id: a, title: A, rationale: r, was: b}, {id: b, title: B, rationale: r, was: a}", new string[0])]
    [InlineData("{id: c, title: A, rationale: r, was: aa}, {id: a, title: A, rationale: r}, {id: b, title: B, rationale: r}", new[] { "new.yaml:5:46 PD1245" })]
    [InlineData("{id: c, title: A, rationale: r, was: a}, {id: a, title: A, rationale: r}, {id: b, title: B, rationale: r}", new[] { "new.yaml:5:55 PD1246" })]
    public void The_history_of_a_goal_follows_its_id(string goals, string[] expected)
    {
        Write("old.yaml", "edition: 2026\ngoals: [{id: a, title: A, rationale: r}, {id: b, title: B, rationale: r}]\n");
        Write("new.yaml", $"edition: 2027\nrevises: old.yaml\ngoals: [{goals}]\n");
        Assert.Equal(expected, Told("new.yaml"));
    }

    [Theory]
    [InlineData("{title: First step, met: 2027-03-01}", new string[0])]
    [InlineData("{title: First  Step, status: met, met: 2027-03-01}", new string[0])]
    [InlineData("{title: First step, status: met}", new[] { "PD1249" })]
    [InlineData("{title: First step, status: in progress, met: 2027-03-01}", new[] { "PD1250" })]
    [InlineData("{title: Another step, was: First step}", new string[0])]
    [InlineData("{title: Another step, was: Frist step}", new[] { "PD1251" })]
    public void A_step_is_known_by_its_title_and_says_when_it_was_met(string step, string[] expected)
    {
        Write("old.yaml", "edition: 2026\ngoals: [{id: a, title: A, rationale: r, milestones: [First step]}]\n");
        Write("new.yaml", $"edition: 2027\nrevises: old.yaml\ngoals: [{{id: a, title: A, rationale: r, milestones: [{step}]}}]\n");
        Assert.Equal(expected, Read("new.yaml").Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void What_a_goal_was_means_nothing_in_a_first_edition()
    {
        Write("new.yaml", "goals: [{id: a, title: A, rationale: r, was: b, actions: [{title: S, was: T}]}]\n");
        Assert.Equal(["PD1248", "PD1248"], Read("new.yaml").Diagnostics.Select(found => found.Code));
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("Q3 2027", "2027-07-01", "2027-09-30")]
    [InlineData("Winter 2026", "2026-12-21", "2027-03-19")]
    [InlineData("2027-03-20", "2027-03-20", "2027-03-20")]
    public void A_loose_date_has_a_first_and_a_last_day(string text, string first, string last)
    {
        var date = PlanDateParser.Parse(text)!.Value;
        Assert.Equal((first, last), (date.FirstDay.ToString("O"), date.LastDay.ToString("O")));
    }
}
