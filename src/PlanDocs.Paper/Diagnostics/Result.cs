namespace PlanDocs;

/// <summary>What a stage made, and all it has to say about its input.</summary>
/// <param name="Value">The product; null where an error left nothing to go on with.</param>
public sealed record Result<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
