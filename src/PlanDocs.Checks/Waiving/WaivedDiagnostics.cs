namespace PlanDocs.Checks;

/// <summary>What is left of some diagnostics when the waivers have been heard.</summary>
/// <param name="Remarks">What there is to say about the waivers themselves.</param>
public sealed record WaivedDiagnostics(IReadOnlyList<Diagnostic> Remaining, IReadOnlyList<WaivedDiagnostic> Waived, IReadOnlyList<Diagnostic> Remarks);
