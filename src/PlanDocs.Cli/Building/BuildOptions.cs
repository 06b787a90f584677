using PlanDocs.Pdf;

namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs build</c> for.</summary>
/// <param name="Style">A style that overrides the plan's, or null.</param>
internal sealed record BuildOptions(string PlanPath, DocumentFormats Formats, string OutputFolder, string? Style, bool IsQuiet)
{
    /// <summary>Puts the plan and all it is made of into the PDF, whatever the plan says.</summary>
    public bool EmbedSource { get; init; }

    public PdfOptions Pdf { get; init; } = PdfOptions.Default;
}
