using PlanDocs.Layout;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>What a build made in memory; nothing is written to a disk.</summary>
/// <param name="Documents">In the order in which a plan has them, the paper first; none where there are errors.</param>
/// <param name="Diagnostics">Errors and warnings, each once, with their places in the plan.</param>
public sealed record BuiltDocuments(IReadOnlyList<BuiltDocument> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The bytes of the first document's PDF; null where it was not asked for, or where there are errors.</summary>
    public byte[]? Pdf => First?.Pdf;

    /// <summary>The bytes of the first document's DOCX; null where it was not asked for, or where there are errors.</summary>
    public byte[]? Docx => First?.Docx;

    /// <summary>Of the first document's PDF; 0 where there is none.</summary>
    public int PageCount => First?.PageCount ?? 0;

    /// <summary>Full paths of everything that the plan is made of.</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];

    /// <summary>The same, and what the plan names and was not there, as each stood when it was looked for.</summary>
    public IReadOnlyList<FileStamp> FilesSought { get; init; } = [];

    /// <summary>The plan as it was read, cut down for its audience; null where it could not be.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The first document with its citations; null where an error left none.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Its pages; null where nothing needed them, or where there are errors.</summary>
    public PagedDocument? Pages { get; init; }

    private BuiltDocument? First => Documents.Count > 0 ? Documents[0] : null;
}
