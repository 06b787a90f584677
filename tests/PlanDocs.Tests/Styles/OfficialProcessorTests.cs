namespace PlanDocs.Tests.Styles;

/// <summary>The official styles, run here: the processor beside citeproc-js, over the same real references.</summary>
public class OfficialProcessorTests
{
    /// <summary>Where pandoc's processor agrees with citeproc-js, the text is what the style says; where it does not, each difference needs its reason.</summary>
    [Theory]
    [InlineData("apa")]
    [InlineData("mla")]
    [InlineData("chicago-author-date")]
    [InlineData("ieee")]
    public void The_official_styles_give_the_expected_text_and_each_difference_has_a_reason(string style)
    {
        var texts = OfficialComparison.ReadProcessor(style);
        var report = DifferenceReport.Of(texts, [.. ProcessorReasons.All, ProcessorReasons.Case]);
        Golden.Verify(Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Styles", "Official", $"processor-{style}.md"), report.ToString());
        Assert.Equal(0, report.UnexplainedCount);
        var works = texts.Where(text => text.TwoProcessorsAgree).GroupBy(text => text.Item.Key, StringComparer.Ordinal).ToList();
        Assert.True(works.Count(work => work.All(text => text.IsEqual)) >= 0.99 * works.Count);
    }
}
