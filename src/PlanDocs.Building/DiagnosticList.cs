namespace PlanDocs.Building;

/// <summary>Collects what the stages say, each thing once.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _all = [];
    private readonly HashSet<(string, SourceSpan, string)> _seen = [];

    public IReadOnlyList<Diagnostic> All => _all;

    public bool HasErrors => _all.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic)
    {
        if (_seen.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message)))
            _all.Add(diagnostic);
    }

    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Takes a stage's product, and what it had to say.</summary>
    public T? Take<T>(Result<T> result)
        where T : class
    {
        foreach (var diagnostic in result.Diagnostics)
            Add(diagnostic);
        return result.Value;
    }
}
