using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public sealed class PlanOverrideTests : IDisposable
{
    private const string Yaml = "plandocs: 1\ntitle: A\ngoals:\n  - {id: swim, title: B, rationale: C, status: in progress}\n  - {id: sail, title: D, rationale: E}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("goals.0.status=met", GoalStatus.Met, null)]
    [InlineData("goals.swim.status=deferred", GoalStatus.Deferred, null)]
    [InlineData("goals.1.status=met", GoalStatus.InProgress, GoalStatus.Met)]
    [InlineData("goals.sail={id: sail, title: D, rationale: E, status: dropped}", GoalStatus.InProgress, GoalStatus.Dropped)]
    public void A_value_is_set_by_place_or_by_id(string text, GoalStatus? swim, GoalStatus? sail)
    {
        var (plan, diagnostics) = Read(text);
        Assert.Empty(diagnostics);
        Assert.Equal([swim, sail], plan!.Goals.Select(goal => goal.Status?.Value));
    }

    [Theory]
    [InlineData("title=Another: with a colon", "Another: with a colon")]
    [InlineData("title=\"[Quoted]\"", "[Quoted]")]
    public void Text_is_taken_as_it_is(string text, string title) => Assert.Equal(title, Read(text).Plan!.Title.PlainText.Trim());

    [Theory]
    [InlineData("goals.0.status=finished", "PD1013", "finished")]
    [InlineData("goals.swimm.status=met", "PD1291", "swimm")]
    [InlineData("goals.7.status=met", "PD1291", "7")]
    [InlineData("title.first=x", "PD1291", "first")]
    [InlineData("due=2026-02-30", "PD1014", "2026-02-30")]
    [InlineData("goals.0.status", "PD1290", "goals.0.status")]
    [InlineData("colour=red", "PD1010", "colour")]
    public void A_wrong_path_or_value_is_said_where_it_was_written(string text, string code, string place)
    {
        var diagnostic = Read(text).Diagnostics.Single();
        Assert.Equal((code, "--set", place), (diagnostic.Code, diagnostic.Span.File!.Path, diagnostic.Span.Text));
    }

    private (Plan? Plan, IReadOnlyList<Diagnostic> Diagnostics) Read(string text)
    {
        var path = _folder.Write("plan.yaml", Yaml);
        var result = PlanReader.Read(path, new PlanFolder(_folder.Path), new PlainContent(), [PlanOverride.Of("--set", text)]);
        return (result.Value, result.Diagnostics);
    }
}
