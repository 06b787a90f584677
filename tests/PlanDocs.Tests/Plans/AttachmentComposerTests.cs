using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public class AttachmentComposerTests
{
    private const string Goals = """
        goals:
          - id: a
            title: First
            statement: I will do it.
            rationale: why
            horizon: 2029-12
            status: in progress
            competencies: [Preservation, Teaching]
            milestones: [{title: Step, due: 2027-03-31, status: met}, {title: Other}]
          - {id: b, title: Second, rationale: why}
        """;

    private const string Start = "plandocs: 1\ntitle: A Plan\nauthor: {name: Maya Ortiz, credentials: MLIS, email: m@x.example, phone: +1 555 0142, location: Oregon, links: [{label: Site, url: 'https://x.example'}], orcid: 0000-0002-1825-0097}\n";

    [Fact]
    public void It_says_who_the_person_is_and_what_the_goals_are_in_reading_order() => Assert.Equal(
        [
            "title: Maya Ortiz, MLIS",
            "line: Target role: Librarian",
            "p: m@x.example · +1 555 0142 · Oregon",
            "p: Site: https://x.example · https://orcid.org/0000-0002-1825-0097",
            "h1: Summary",
            "p: A person of parts.",
            "h1: Goals",
            "h2: Goal 1: First",
            "p: I will do it.",
            "p: Time frame: December 2029 · Status: In progress · Competencies: Preservation; Teaching · Milestones:",
            "- p: Step (March 31, 2027, Met)",
            "- p: Other",
            "h2: Goal 2: Second",
            "h1: Timeline",
            "Figure",
            "references: References",
        ],
        Lines("attachment: {role: Librarian, summary: A person of parts.}\n" + Goals));

    [Fact]
    public void Contacts_are_live_links()
    {
        var links = Compose(Start + Goals).Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<Link>().Select(link => ((ExternalTarget)link.Target).Url);

        Assert.Equal(["mailto:m@x.example", "tel:+15550142", "https://x.example", "https://orcid.org/0000-0002-1825-0097"], links);
    }

    [Fact]
    public void Names_have_the_apostrophe_that_they_have_in_the_paper()
    {
        var paper = Compose("plandocs: 1\ntitle: A Plan\nauthor: {name: Sean O'Neill, location: Coeur d'Alene}\n" + Goals);

        Assert.Equal("Sean O’Neill", Assert.IsType<Text>(Assert.Single(paper.Blocks.OfType<PaperTitle>().Single().Content)).Value);
        Assert.Equal("Coeur d’Alene", Assert.IsType<Text>(Assert.Single(paper.Blocks.OfType<Paragraph>().First().Content)).Value);
        Assert.Equal("Sean O’Neill · ", Assert.IsType<Text>(paper.Design.Header.Right[0]).Value);
    }

    [Fact]
    public void Goals_can_be_chosen_and_the_timeline_left_out()
    {
        var lines = Lines("attachment: {goals: [b], timeline: false}\n" + Goals);

        Assert.Contains("h2: Goal 2: Second", lines);
        Assert.DoesNotContain(lines, line => line.Contains("First", StringComparison.Ordinal) || line == "Figure");
    }

    [Theory]
    [InlineData("attachment: {goals: [c]}", "PD1206")]
    [InlineData("attachment: {pages: 0}", "PD1260")]
    [InlineData("attachment: {pages: 1.5}", "PD1260")]
    [InlineData("attachment: {accent: blue}", "PD1261")]
    [InlineData("attachment: {accent: \"#8FB4DD\"}", "PD1262")]
    public void What_is_wrong_with_its_settings_is_said_at_its_line(string settings, string code)
    {
        var found = Assert.Single(PlanFixture.Read(Start + settings + "\n" + Goals).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal((code, 4), (found.Code, found.Span.Position.Line));
    }

    [Fact]
    public void A_plan_of_nobody_has_no_attachment() => Assert.Equal(
        "PD1263", Assert.Single(AttachmentComposer.Compose(PlanFixture.Read("plandocs: 1\ntitle: A Plan\n").Value!).Diagnostics).Code);

    /// <summary>WCAG 2.2: black on white is 21 : 1, and #767676 the lightest grey that passes.</summary>
    [Fact]
    public void Every_colour_of_text_can_be_read()
    {
        Assert.Equal(21, ColorContrast.WithWhite(0), 3);
        Assert.Equal(4.54, ColorContrast.WithWhite(0x767676), 2);
        var paper = Compose(Start + Goals);
        var drawn = paper.Blocks.OfType<Figure>().SelectMany(figure => ((Drawing)figure.Artwork).Shapes).OfType<TextShape>().Select(text => text.Color);
        Assert.All(paper.Design.Looks.Values.Select(look => look.Color).Concat(drawn).Distinct(), color => Assert.True(ColorContrast.WithWhite(color) >= 4.5, $"{color:X6}"));
    }

    private static Paper Compose(string yaml)
    {
        var plan = PlanFixture.Read(yaml);
        Assert.DoesNotContain(plan.Diagnostics, found => found.Severity == Severity.Error);
        var paper = AttachmentComposer.Compose(plan.Value!);
        Assert.Empty(paper.Diagnostics);
        return paper.Value!;
    }

    private static IEnumerable<string> Lines(string yaml) => PlanFixture.Lines(Compose(Start + yaml)).Select(line => line.Replace("  ", " ", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal).TrimEnd());
}
