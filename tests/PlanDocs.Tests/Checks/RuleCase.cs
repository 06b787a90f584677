namespace PlanDocs.Tests.Checks;

/// <summary>What a rule catches, and what it lets pass.</summary>
/// <param name="Caught">The codes that are found where the rule is broken.</param>
/// <param name="LetPass">The codes that are found where it is kept.</param>
internal sealed record RuleCase(string Code, Func<IReadOnlyList<string>> Caught, Func<IReadOnlyList<string>> LetPass);
