namespace PlanDocs;

/// <summary>Text to be shown in a monospaced font, character for character.</summary>
public sealed record Code(string Value) : Inline;
