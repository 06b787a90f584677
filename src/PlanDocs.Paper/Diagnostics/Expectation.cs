namespace PlanDocs;

/// <summary>What a rule asks for, and what the paper has instead.</summary>
/// <param name="Source">Who asks: a section of the manual (<c>APA 8.27</c>), the plan, or the assignment.</param>
public sealed record Expectation(string Source, string Expected, string Found);
