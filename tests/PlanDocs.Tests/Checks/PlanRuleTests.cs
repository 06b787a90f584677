namespace PlanDocs.Tests.Checks;

public sealed class PlanRuleTests
{
    [Theory]
    [InlineData("horizon: 2029-12", "2029-12-31", false)]
    [InlineData("horizon: 2029-12", "2030-01-01", true)]
    [InlineData("horizon: 2029", "Q4 2029", false)]
    [InlineData("horizon: 2029", "Spring 2030", true)]
    [InlineData("horizon: Q2 2029", "2029-07", true)]
    [InlineData("horizon: Q2 2029", "2029", false)]
    [InlineData("horizon: long term", "2099", false)]
    public void A_step_after_the_end_of_the_horizon_is_found(string horizon, string due, bool isFound) =>
        Assert.Equal(isFound, Codes($"{horizon}\n    milestones: [{{title: One, due: {due}}}]").Contains("PD3132"));

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11", false)]
    [InlineData("2026-10", true)]
    [InlineData("2026", false)]
    [InlineData("Q3 2026", true)]
    public void A_review_before_the_date_of_the_plan_is_found(string review, bool isFound) =>
        Assert.Equal(isFound, Codes($"next-review: {review}").Contains("PD3134"));

    [Theory]
    [InlineData("status: met", true)]
    [InlineData("status: met\n    progress: The board has accepted it.", false)]
    [InlineData("status: met\n    measure: {baseline: 3, target: 5, current: 5}", false)]
    [InlineData("status: met\n    measure: {baseline: 3, target: 5, current: 4}", true)]
    [InlineData("status: met\n    measure: {baseline: 30%, target: 10%, current: 8%}", false)]
    [InlineData("status: met\n    milestones: [{title: One, status: met, evidence: Minutes}]", false)]
    [InlineData("status: in progress", false)]
    public void A_goal_that_is_met_shows_it(string keys, bool isFound) => Assert.Equal(isFound, Codes(keys).Contains("PD3133"));

    [Fact]
    public void Another_day_can_count_as_today()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("plan.yaml", Checked.Complete(Goal("next-review: 2027-11-15")));
        Assert.DoesNotContain("PD3134", Checked.Codes(Checked.File(path)));
        Assert.Contains("PD3134", Checked.Codes(Checked.File(path, new DateOnly(2027, 11, 16))));
    }

    [Fact]
    public void A_source_may_stand_anywhere_in_a_goal()
    {
        Assert.DoesNotContain("PD3135", Checked.Codes(Checked.Keys(Goal("issues: \"Much is at stake.^[See @lee2011.]\"", rationale: "Because."))));
        Assert.Contains("PD3135", Checked.Codes(Checked.Keys(Goal("issues: Much is at stake.", rationale: "Because."))));
    }

    private static IReadOnlyList<string> Codes(string keys) => Checked.Codes(Checked.Keys(Goal(keys)));

    private static string Goal(string keys, string rationale = "It is worth it [@lee2011].") =>
        $"goals:\n  - id: one\n    title: Keep It\n    rationale: \"{rationale}\"\n    {keys}\n";
}
