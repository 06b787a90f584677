using PlanDocs.Layout;

namespace PlanDocs.Building;

/// <summary>One document of a plan, in the formats that were asked for.</summary>
/// <param name="Name">Its path in the folder of the documents, with forward slashes and without an extension, as the plan names it.</param>
/// <param name="Pdf">The file's bytes; null where it was not asked for.</param>
/// <param name="Docx">The file's bytes; null where it was not asked for.</param>
/// <param name="PageCount">Of the PDF; 0 where there is none.</param>
public sealed record BuiltDocument(DocumentKind Kind, string Name, byte[]? Pdf, byte[]? Docx, int PageCount)
{
    /// <summary>Whether the PDF carries the plan and all it is made of.</summary>
    public bool CarriesSource { get; init; }

    /// <summary>Null where nothing needed them.</summary>
    internal PagedDocument? Pages { get; init; }
}
