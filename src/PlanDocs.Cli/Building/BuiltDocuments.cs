using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>What a build made in memory, before anything is written.</summary>
/// <param name="Pdf">Null where it was not asked for, or where there are errors.</param>
/// <param name="Docx">Null where it was not asked for, or where there are errors.</param>
/// <param name="PageCount">Of the PDF; 0 where there is none.</param>
internal sealed record BuiltDocuments(byte[]? Pdf, byte[]? Docx, int PageCount, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Full paths of everything that the plan is made of.</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];

    /// <summary>The same, and what the plan names and was not there, as each stood when it was looked for.</summary>
    public IReadOnlyList<FileStamp> FilesSought { get; init; } = [];

    public bool CarriesSource { get; init; }
}
