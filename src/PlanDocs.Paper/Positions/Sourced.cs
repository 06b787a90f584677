namespace PlanDocs;

/// <summary>A value and the place where somebody wrote it.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    public override string ToString() => $"{Value}";
}
