namespace PlanDocs.Cli;

/// <summary>What the catalogue says of one code.</summary>
/// <param name="Title">One sentence.</param>
/// <param name="Body">Markdown: what to do, and for many rules an example of wrong and right.</param>
internal sealed record RuleEntry(string Code, string Title, string Body);
