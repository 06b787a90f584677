namespace PlanDocs;

/// <summary>A place in a cited work.</summary>
/// <param name="Label">A CSL locator term: <c>page</c>, <c>chapter</c>, <c>paragraph</c>, <c>timestamp</c>, …</param>
/// <param name="Value">What follows the label, such as <c>9-12</c>.</param>
public sealed record Locator(string Label, string Value);
