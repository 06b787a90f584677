namespace PlanDocs.Cli;

/// <summary>What a build made in memory, before anything is written.</summary>
/// <param name="Pdf">Null where it was not asked for, or where there are errors.</param>
/// <param name="Docx">Null where it was not asked for, or where there are errors.</param>
/// <param name="PageCount">Of the PDF; 0 where there is none.</param>
/// <param name="FilesRead">Full paths of everything that the plan is made of.</param>
internal sealed record BuiltDocuments(byte[]? Pdf, byte[]? Docx, int PageCount, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string> FilesRead)
{
    public bool CarriesSource { get; init; }
}
