using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Revisions;

namespace PlanDocs.Building;

/// <summary>Compares two editions: both are read, composed, and cited, their papers made one with its changes, and that one reported and written.</summary>
public static class Comparison
{
    /// <param name="beforePath">The plan of the old edition.</param>
    /// <param name="options">The plan of the new edition, and what is to be written.</param>
    /// <param name="formats">The documents to make; null for the report alone.</param>
    public static ComparedDocuments Run(string beforePath, BuildOptions options, DocumentFormats? formats, BuildResources resources)
    {
        var diagnostics = new DiagnosticList();
        var before = ComparedPlan.Read(beforePath, options.Style, resources, diagnostics);
        var after = ComparedPlan.Read(options.PlanPath, options.Style, resources, diagnostics);
        string[] files = [.. before.Files.FilesRead, .. after.Files.FilesRead];
        if (before.Paper is null || after.Paper is null || diagnostics.HasErrors)
            return new ComparedDocuments(null, diagnostics.All) { FilesRead = files };

        var marked = Revision.Of(before.Paper, after.Paper);
        var changes = ChangeReport.Of(marked);
        var documents = formats is null ? new ComparedDocuments(changes, []) : Write(marked, changes, formats, options, resources, diagnostics);
        return documents with { Diagnostics = diagnostics.All, FilesRead = files };
    }

    private static ComparedDocuments Write(
        Paper marked, IReadOnlyList<ChangedSection> changes, DocumentFormats formats, BuildOptions options, BuildResources resources, DiagnosticList diagnostics)
    {
        var docx = formats.Docx ? diagnostics.Take(DocxWriter.Write(marked, WithPages(marked.Revision!, resources))) : null;
        var pages = formats.Pdf ? diagnostics.Take(PaperLayout.LayOut(marked, resources.Fonts)) : null;
        var pdf = pages is null ? null : diagnostics.Take(PdfWriter.Write(pages, options.Pdf));
        return new ComparedDocuments(changes, []) { Docx = docx, Pdf = pdf, PageCount = pages?.Pages.Count ?? 0 };
    }

    /// <summary>Contents print the pages of each edition as it is without marks.</summary>
    private static DocxOptions WithPages(PaperRevision revision, BuildResources resources)
    {
        if (!HasContents(revision.Before) && !HasContents(revision.After))
            return DocxOptions.Default;
        return new DocxOptions
        {
            PageNumbersBefore = Pipeline.PageNumbers(PaperLayout.LayOut(revision.Before, resources.Fonts).Value),
            PageNumbers = Pipeline.PageNumbers(PaperLayout.LayOut(revision.After, resources.Fonts).Value),
        };
    }

    private static bool HasContents(Paper paper) => paper.Blocks.OfType<Contents>().Any();
}
