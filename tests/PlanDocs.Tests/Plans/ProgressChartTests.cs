namespace PlanDocs.Tests.Plans;

public class ProgressChartTests
{
    [Fact]
    public void Bars_are_as_long_as_their_values_and_differ_in_filling()
    {
        var figure = Chart("baseline: 10, current: 20, target: 40, unit: hours");
        var bars = ((Drawing)figure.Artwork).Shapes.OfType<RectangleShape>().ToList();

        Assert.Equal(4 * bars[0].Width, bars[2].Width, 6);
        Assert.Equal(2 * bars[0].Width, bars[1].Width, 6);
        Assert.Equal([true, false, false], bars.Select(bar => bar.Fill!.IsHatched));
        Assert.Equal([false, false, true], bars.Select(bar => bar.Stroke!.IsDashed));
        Assert.Equal("Progress Toward Goal 1 (hours): Baseline 10, Current 20, Target 40.", figure.AlternativeText);
    }

    [Theory]
    [InlineData("en-US", "\"about $1,200\"", 1200)]
    [InlineData("en-US", "3.5", 3.5)]
    [InlineData("de", "\"1.200 Euro\"", 1200)]
    [InlineData("de", "\"3,5\"", 3.5)]
    [InlineData("de", "3.5", 3.5)]
    [InlineData("en-US", "\"-40 points\"", -40)]
    public void A_number_is_found_in_what_the_writer_wrote(string language, string written, double number)
    {
        var bars = ((Drawing)Chart($"baseline: 100, target: {written}", language).Artwork).Shapes.OfType<RectangleShape>().ToList();

        Assert.Equal(Math.Abs(number) / 100, bars[1].Width / bars[0].Width, 6);
        Assert.Equal(number < 0, bars[1].X < bars[0].X);
    }

    [Theory]
    [InlineData("de", "1,5|0,125|1.500|2,5 %", true)]
    [InlineData("en-US", "1.5|0.125|1.500|2.5 %", false)]
    public void Numbers_follow_the_language_of_the_paper(string language, string expected, bool hasCommas)
    {
        string[] written = ["1.5", "0.125", "1.500", "2.5 %"];
        var texts = written.Select(value => PlanFixture.Read(Yaml($"target: {value}", "[a]", language)).Value!.Goals[0].Measure!.Target!.PlainText.Trim());
        Assert.Equal(expected, string.Join('|', texts));

        var axis = ((Drawing)Chart("baseline: 0.5, target: 1.5", language).Artwork).Shapes.OfType<TextShape>().SelectMany(text => text.Lines).ToList();
        Assert.Contains(hasCommas ? "1,5" : "1.5", axis);
        Assert.DoesNotContain(axis, line => line.Contains(hasCommas ? '.' : ',', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.5", true)]
    [InlineData("\"1,5\"", true)]
    [InlineData("2.5", false)]
    public void A_check_compares_numbers_in_the_language_of_the_paper(string current, bool isFound)
    {
        var plan = PlanFixture.Read(Yaml($"baseline: 1, target: 2, current: {current}", "[a]", "de").Replace("id: a,", "id: a, status: met,", StringComparison.Ordinal)).Value!;
        Assert.Equal(isFound, PlanDocs.Plans.PlanChecks.Check(plan).Any(found => found.Code == "PD3133"));
    }

    [Fact]
    public void A_measure_without_numbers_is_an_error_where_its_goal_is_named_and_left_out_of_all()
    {
        var one = PlanFixture.Read(Yaml("description: peace", "[a]", "en-US"));
        Assert.Equal(("PD1231", 3), Assert.Single(PlanDocs.Plans.PaperComposer.Compose(one.Value!).Diagnostics) is var found ? (found.Code, found.Span.Position.Line) : default);

        Assert.Empty(TimelineTests.Figures(PlanFixture.Compose(Yaml("description: peace", "all", "en-US")).Blocks));
    }

    private static Figure Chart(string measure, string language = "en-US") => Assert.Single(TimelineTests.Figures(PlanFixture.Compose(Yaml(measure, "[a]", language)).Blocks));

    private static string Yaml(string measure, string goals, string language) =>
        $"plandocs: 1\ntitle: A Plan\nsections: [{{chart: {goals}}}]\nlanguage: {language}\ngoals: [{{id: a, title: First, rationale: why, measure: {{{measure}}}}}]\n";
}
