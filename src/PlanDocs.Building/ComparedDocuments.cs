using PlanDocs.Revisions;

namespace PlanDocs.Building;

/// <summary>What comparing two editions of a plan gave, in memory.</summary>
/// <param name="Changes">By section, in the order of the paper; null where there are errors.</param>
/// <param name="Diagnostics">Of both plans.</param>
public sealed record ComparedDocuments(IReadOnlyList<ChangedSection>? Changes, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The new paper with its changes; null where it was not asked for, or where there are errors.</summary>
    public byte[]? Pdf { get; init; }

    /// <summary>The new paper with its changes as Word tracks them; null where it was not asked for, or where there are errors.</summary>
    public byte[]? Docx { get; init; }

    public int PageCount { get; init; }

    /// <summary>Full paths of everything that the plans are made of.</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];
}
