using PlanDocs.Layout;

namespace PlanDocs.Tests.Checks;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_plan_keeps_every_rule_and_its_assignment()
    {
        if (FontAvailability.Of("Times New Roman", FontCatalog.OfSystem()).Substitution > FontSubstitution.SameWidths)
            Assert.Skip("No font has the widths of Times New Roman: apt-get install fonts-liberation");
        var outcome = Checked.File(Path.Combine(Folders.Data, "career-plan.yaml"));
        Assert.Empty(outcome.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span}: {diagnostic.Message}"));
    }
}
