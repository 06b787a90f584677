namespace PlanDocs;

/// <summary>Something to tell the user: made by a named factory in the <c>Errors.cs</c> of its project, collected, returned, and printed by the host alone.</summary>
/// <param name="Code">A code that never changes its meaning, such as <c>PD1203</c>.</param>
/// <param name="Message">One sentence without a period at its end.</param>
/// <param name="Span">Where in the input; nowhere if it concerns no single place.</param>
/// <param name="Help">What to do about it, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceSpan Span = default, string? Help = null)
{
    /// <summary>What a rule asks for and what is there instead; null where the message says all.</summary>
    public Expectation? Expectation { get; init; }
}
