using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>What is to be made of which plan.</summary>
/// <param name="PlanPath">The plan's file, which need not exist: its absence is a diagnostic. Its folder bounds what the plan may refer to.</param>
public sealed record BuildOptions(string PlanPath)
{
    /// <summary>Both, unless told otherwise.</summary>
    public DocumentFormats Formats { get; init; } = new(Pdf: true, Docx: true);

    /// <summary>The paper alone, unless told otherwise; all kinds mean all that the plan has.</summary>
    public IReadOnlyList<DocumentKind> Documents { get; init; } = [DocumentKind.Paper];

    /// <summary>Whom the documents are for, by a name that the plan gives its parts; null for everybody.</summary>
    public string? Audience { get; init; }

    /// <summary>A citation style by name, or the path of a .csl file, that overrides the plan's; null for the plan's own.</summary>
    public string? Style { get; init; }

    /// <summary>Puts the plan and all it is made of into the paper's PDF, whatever the plan says.</summary>
    public bool EmbedSource { get; init; }

    /// <summary>Values that take the place of those in the plan.</summary>
    public IReadOnlyList<PlanOverride> Overrides { get; init; } = [];

    /// <summary>Folders besides the plan's own whose files it may read; links are followed before a path is believed.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public PdfOptions Pdf { get; init; } = PdfOptions.Default;
}
