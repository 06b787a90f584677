namespace PlanDocs.Checks;

/// <summary>A warning that somebody does without, and why.</summary>
public sealed record WaivedDiagnostic(Diagnostic Diagnostic, Waiver Waiver);
