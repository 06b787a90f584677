using PlanDocs.Cli;

namespace PlanDocs.Tests.Checks;

public sealed class WaiverTests
{
    private const string Faulty = "sections:\n  - heading: Start\n    text: They don't.\n";

    [Fact]
    public void A_waiver_with_a_reason_silences_its_rule_and_is_remembered()
    {
        var outcome = Checked.Keys(Faulty + "waive:\n  - {rule: PD3113, reason: A reflection.}\n");
        Assert.DoesNotContain("PD3113", Checked.Codes(outcome));
        Assert.Equal("A reflection.", Assert.Single(outcome.Waived).Waiver.Reason!.Value.Value);
    }

    [Theory]
    [InlineData("waive: [{rule: PD3113}]", "PD3191")]
    [InlineData("waive: PD3113", "PD3191")]
    [InlineData("waive: [{rule: PD3113, reason: ' '}]", "PD3191")]
    [InlineData("waive: [{rule: PD7777, reason: Because.}]", "PD3192")]
    [InlineData("waive: [{rule: PD3114, reason: Because.}]", "PD3193")]
    public void A_waiver_that_does_not_count_is_said_and_silences_nothing(string waiver, string code)
    {
        var codes = Checked.Codes(Checked.Keys(Faulty + waiver + "\n"));
        Assert.Contains(code, codes);
        Assert.Contains("PD3113", codes);
    }

    [Fact]
    public void An_error_cannot_be_waived()
    {
        var codes = Checked.Codes(Checked.Keys("sections:\n  - heading: Start\n    text: By @nobody.\nwaive: [{rule: PD2001, reason: Because.}]\n"));
        Assert.Contains("PD2001", codes);
        Assert.Contains("PD3194", codes);
    }

    [Fact]
    public void A_build_does_not_say_what_is_waived()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("plan.yaml", "plandocs: 1\ntitle: A Plan\nkind: professional\nshort-title: A Running Head That Is Longer Than Fifty Characters Is Here\nwaive: [{rule: PD1214, reason: The journal asks for it.}]\n");
        var outcome = PlanBuild.Run(new BuildRequest(new BuildOptions(path), folder.Path, IsQuiet: true), new BuildResources());
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Code is "PD1214" or "PD3193");
    }
}
