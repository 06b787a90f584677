namespace PlanDocs.Tests.Styles;

/// <summary>Our styles beside the official ones, over the same real references; every difference has its reason.</summary>
public class OfficialStyleTests
{
    [Fact]
    public void The_APA_style_differs_from_the_official_one_only_where_the_manual_says_otherwise()
    {
        var texts = OfficialComparison.Read("apa", "apa");
        var report = DifferenceReport.Of(texts, ApaReasons.All);
        Golden.Verify(Report("apa"), report.ToString());
        Assert.Equal(0, report.UnexplainedCount);
    }

    private static string Report(string style) => Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Styles", "Official", $"differences-{style}.md");
}
