namespace PlanDocs.Tests.Plans;

public class OutputPatternTests
{
    [Theory]
    [InlineData("{slug}-{year}-{document}", "attachment", null, "keeping-what-lasts-2026-attachment")]
    [InlineData("{author}/{year}/{document}", "paper", null, "ortiz/2026/paper")]
    [InlineData("{plan}-{audience}-{document}", "paper", null, "plan-paper")]
    [InlineData("{plan}-{audience}-{document}", "paper", "public", "plan-public-paper")]
    [InlineData("", "paper", null, "plan")]
    [InlineData("", "attachment", "public", "plan-attachment-public")]
    public void A_document_is_named_by_the_pattern(string pattern, string document, string? audience, string name)
    {
        var plan = PlanFixture.Read("plandocs: 1\ntitle: \"Keeping What Lasts?\"\nauthor: {given: Maya, family: Ortiz}\ndate: 2026-11-23\n" + (pattern.Length > 0 ? $"output: \"{pattern}\"\n" : "")).Value!;

        Assert.Equal(name, plan.Output.Name(plan, document, audience));
    }

    [Theory]
    [InlineData("../{slug}")]
    [InlineData("/tmp/{slug}")]
    [InlineData("a/../../{slug}")]
    [InlineData("C:{slug}")]
    [InlineData("{slug}?")]
    [InlineData("a\\\\b")]
    [InlineData("con")]
    [InlineData("{slug}/.")]
    [InlineData("{slug")]
    public void A_name_that_leads_out_of_its_folder_or_that_some_system_cannot_write_is_an_error(string pattern)
    {
        var found = Assert.Single(PlanFixture.Read($"plandocs: 1\ntitle: A Plan\noutput: \"{pattern}\"\n").Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Contains(found.Code, (string[])["PD1268", "PD1267"]);
        Assert.Equal(3, found.Span.Position.Line);
    }

    [Fact]
    public void An_unknown_placeholder_is_an_error_with_the_one_that_is_meant()
    {
        var found = Assert.Single(PlanFixture.Read("plandocs: 1\ntitle: A Plan\noutput: \"{slag}-{document}\"\n").Diagnostics);

        Assert.Equal(("PD1267", "did you mean `{slug}`?"), (found.Code, found.Help));
    }
}
