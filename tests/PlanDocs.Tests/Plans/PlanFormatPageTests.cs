namespace PlanDocs.Tests.Plans;

public class PlanFormatPageTests
{
    [Fact]
    public void The_example_of_the_format_s_page_is_a_plan_without_a_fault()
    {
        var page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "plan-format.md"));
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var yaml = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        var result = PlanFixture.Read(yaml);
        Assert.Empty(result.Diagnostics);
        Assert.Contains("Table 1: Milestones: Goal 1", PlanFixture.Lines(PlanFixture.Compose(yaml)));
    }
}
