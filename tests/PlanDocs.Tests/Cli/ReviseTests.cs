namespace PlanDocs.Tests.Cli;

public sealed class ReviseTests : IDisposable
{
    private const string Plan = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\ndate: 2026-11-23\ngoals:\n  - id: a\n    title: A\n    rationale: r\n    milestones:\n      - {title: S, due: 2027-03-31}\n";
    private readonly TemporaryFolder _folder = new();

    public ReviseTests() => _folder.Write("plan.yaml", Plan);

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Program.Run(_folder.Path, arguments);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    private IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    [Fact]
    public void The_next_edition_stands_beside_the_plan_and_builds()
    {
        Assert.Equal((0, "plan-2027.yaml  5 comments begin with `# 2027:` and ask for something\n", ""), Run("revise", "plan.yaml", "--year", "2027"));
        Assert.Equal(Plan, Read("plan.yaml"));
        Assert.Contains("edition: 2027\nrevises: plan.yaml\n", Read("plan-2027.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, Run("build", "plan-2027.yaml", "--to", "docx").ExitCode);
        Assert.Equal(0, Run("revise", "plan-2027.yaml", "--quiet").ExitCode);
        Assert.Equal(["output", "plan-2027.yaml", "plan-2028.yaml", "plan.yaml"], Files);
        Assert.Equal(0, Run("build", "plan-2028.yaml", "--to", "docx").ExitCode);
    }

    [Fact]
    public void What_is_there_is_never_overwritten()
    {
        Run("revise", "plan.yaml");
        _folder.Write("plan-2027.yaml", "mine");
        var (exitCode, output, errors) = Run("revise", "plan.yaml");
        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains("error PD9062: plan-2027.yaml is there already", errors, StringComparison.Ordinal);
        Assert.Equal("mine", Read("plan-2027.yaml"));
        Assert.Equal(0, Run("revise", "plan.yaml", "-o", "other.yaml", "--date", "2027-10-01").ExitCode);
        Assert.Contains("\ndate: 2027-10-01\n", Read("other.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_shows_every_goal_in_every_edition()
    {
        _folder.Write("2025.yaml", "plandocs: 1\ntitle: T\nedition: 2025\ngoals: [{id: old, title: A, rationale: r, measure: {current: 1}}, {id: x, title: Lost, rationale: r}]\n");
        _folder.Write("2026.yaml", "plandocs: 1\ntitle: T\nedition: 2026\nrevises: 2025.yaml\ngoals: [{id: a, was: old, title: A, rationale: r, status: in progress, measure: {current: 2}}]\n");
        _folder.Write("2027.yaml", "plandocs: 1\ntitle: T\nedition: 2027\nrevises: 2026.yaml\ngoals: [{id: a, title: B, rationale: r, status: met, met: 2027-05, measure: {current: 30}}]\n");
        const string History = "a: B\n  2025  New         —            1   (as old)\n  2026  Carried on  In progress  2\n  2027  Met         Met          30\n";
        Assert.Equal((0, History + "x: Lost\n  2025  New      —  —\n  2026  Dropped  —  —\n", ""), Run("history", "2027.yaml"));
        Assert.Equal((0, History, ""), Run("history", "2027.yaml", "old"));
        var (exitCode, output, errors) = Run("history", "2027.yaml", "lod");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("error PD1206: there is no goal ‘lod’", errors, StringComparison.Ordinal);
        Assert.Contains("did you mean `old`?", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PD9003", "absent.yaml")]
    [InlineData("PD9061", "plan.yaml", "--year", "2026")]
    [InlineData("PD9063", "plan.yaml", "-o", "elsewhere/plan.yaml")]
    [InlineData("PD9060", "undated.yaml")]
    [InlineData("PD1222", "broken.yaml")]
    public void What_cannot_be_revised_says_why_and_nothing_is_written(string code, params string[] arguments)
    {
        _folder.Write("undated.yaml", "plandocs: 1\ntitle: T\n");
        _folder.Write("broken.yaml", "plandocs: 1\ntitle: T\ndate: 2026-11-23\ngoals: [{id: a, title: A, rationale: r, next-review: 2026-02-30}]\n");
        var before = Files.ToList();
        var (exitCode, output, errors) = Run(["revise", .. arguments]);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains($"error {code}:", errors, StringComparison.Ordinal);
        Assert.EndsWith("nothing was written\n", errors, StringComparison.Ordinal);
        Assert.Equal(before, Files);
    }

    [Theory]
    [InlineData("revise")]
    [InlineData("revise", "plan.yaml", "--year", "soon")]
    [InlineData("revise", "plan.yaml", "--date", "2027-02-30")]
    public void Wrong_usage_ends_with_2(params string[] arguments) => Assert.Equal(2, Run(arguments).ExitCode);
}
