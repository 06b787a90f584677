namespace PlanDocs.Tests.Styles;

/// <summary>Our styles beside the official ones, over the same real references; every difference has its reason.</summary>
public class OfficialStyleTests
{
    [Fact]
    public void The_APA_style_differs_from_the_official_one_only_where_the_manual_says_otherwise() =>
        Assert.Equal(0, Report("apa", OfficialComparison.Read("apa", "apa"), ApaReasons.All).UnexplainedCount);

    [Fact]
    public void The_MLA_style_is_mostly_equal_to_the_official_one_and_each_difference_has_a_reason() => IsMostlyEqual("mla", "mla", MlaReasons.All);

    [Fact]
    public void The_Chicago_style_is_mostly_equal_to_the_official_one_and_each_difference_has_a_reason() =>
        IsMostlyEqual("chicago-author-date", "chicago-author-date", ChicagoReasons.All);

    [Fact]
    public void The_IEEE_style_is_mostly_equal_to_the_official_one_and_each_difference_has_a_reason() => IsMostlyEqual("ieee", "ieee", IeeeReasons.All);

    /// <summary>Nine of ten where two processors agree, that is, where the official text is what the official style says; and nine of ten of all but for errors of the processor.</summary>
    private static void IsMostlyEqual(string style, string official, IReadOnlyList<Reason> reasons)
    {
        var texts = OfficialComparison.Read(style, official);
        Assert.Equal(0, Report(style, texts, reasons).UnexplainedCount);
        Assert.True(EqualShare(texts.Where(text => text is { Field: "entry", TwoProcessorsAgree: true })) >= 0.9);
        Assert.True(EqualShare(texts.Where(text => text.Field != "entry")) >= 0.9);
        Assert.True(EqualShare(texts.Where(text => text.Field == "entry").Select(text => Adjusted(text, [.. ProcessorReasons.All, ProcessorReasons.Case]))) >= 0.89);
    }

    private static double EqualShare(IEnumerable<StyleText> texts) => texts.Average(text => text.IsEqual ? 1.0 : 0.0);

    private static StyleText Adjusted(StyleText text, IReadOnlyList<Reason> reasons) =>
        reasons.Aggregate(text, (current, reason) => reason.Adjust(text, current.Official, current.Ours) is var (official, ours) ? current with { Official = official, Ours = ours } : current);

    private static DifferenceReport Report(string style, IReadOnlyList<StyleText> texts, IReadOnlyList<Reason> reasons)
    {
        var report = DifferenceReport.Of(texts, reasons);
        Golden.Verify(Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Styles", "Official", $"differences-{style}.md"), report.ToString());
        return report;
    }
}
