using PlanDocs.Cli;

namespace PlanDocs.Tests.Checks;

/// <summary>Every rule of <c>check</c> has a case that it catches and one that it lets pass.</summary>
public sealed class RuleCaseTests
{
    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(entry => entry.Code).Where(code => code.StartsWith("PD31", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_catches_what_breaks_it_and_lets_pass_what_keeps_it(string code)
    {
        var cases = RuleCases.All.Where(rule => rule.Code == code).ToList();
        Assert.True(cases.Count > 0, $"{code} has no case; an example in docs/diagnostics.md, Wrong: and Right:, is one.");
        foreach (var rule in cases)
        {
            Assert.Contains(code, rule.Caught());
            Assert.DoesNotContain(code, rule.LetPass());
        }
    }
}
