using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>What came of one build.</summary>
/// <param name="Diagnostics">In the order of the plan's files and lines.</param>
internal sealed record PlanOutcome(string PlanPath, ExitCode ExitCode, IReadOnlyList<WrittenDocument> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Everything that the plan is made of and what it looked for in vain, as each stood when it was looked for.</summary>
    public IReadOnlyList<FileStamp> FilesSought { get; init; } = [];

    public int ErrorCount => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int WarningCount => Diagnostics.Count - ErrorCount;
}
