using PlanDocs.Checks;

namespace PlanDocs.Cli;

/// <summary>What a check found in one plan.</summary>
/// <param name="Diagnostics">In the order of files and lines.</param>
/// <param name="Waived">What was found and somebody does without.</param>
internal sealed record CheckOutcome(string PlanPath, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<WaivedDiagnostic> Waived)
{
    public int ErrorCount => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int WarningCount => Diagnostics.Count - ErrorCount;
}
