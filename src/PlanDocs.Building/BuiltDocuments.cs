using PlanDocs.Layout;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>What a build made in memory; nothing is written to a disk.</summary>
/// <param name="Pdf">The file's bytes; null where it was not asked for, or where there are errors.</param>
/// <param name="Docx">The file's bytes; null where it was not asked for, or where there are errors.</param>
/// <param name="PageCount">Of the PDF; 0 where there is none.</param>
/// <param name="Diagnostics">Errors and warnings, each once, with their places in the plan.</param>
public sealed record BuiltDocuments(byte[]? Pdf, byte[]? Docx, int PageCount, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Full paths of everything that the plan is made of.</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];

    /// <summary>The same, and what the plan names and was not there, as each stood when it was looked for.</summary>
    public IReadOnlyList<FileStamp> FilesSought { get; init; } = [];

    /// <summary>Whether the PDF carries the plan and all it is made of.</summary>
    public bool CarriesSource { get; init; }

    /// <summary>The plan as it was read; null where it could not be.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The paper with its citations; null where an error left none.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The pages; null where nothing needed them, or where there are errors.</summary>
    public PagedDocument? Pages { get; init; }
}
