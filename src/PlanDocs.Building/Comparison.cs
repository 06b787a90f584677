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
        var before = ComparedPlan.Read(beforePath, options, resources, diagnostics);
        var after = ComparedPlan.Read(options.PlanPath, options, resources, diagnostics);
        string[] files = [.. before.Files.FilesRead, .. after.Files.FilesRead];
        if (before.Paper is null || after.Paper is null || diagnostics.HasErrors)
            return new ComparedDocuments(null, diagnostics.All) { FilesRead = files };

        var marked = Revision.Of(before.Paper, after.Paper);
        var changes = ChangeReport.Of(marked);
        var written = formats is null ? null : WrittenPaper.Of(marked, formats, options.Pdf, countsPages: false, resources.Fonts, diagnostics);
        return new ComparedDocuments(changes, diagnostics.All)
        {
            Pdf = written?.Pdf,
            Docx = written?.Docx,
            PageCount = written?.Pages?.Pages.Count ?? 0,
            FilesRead = files,
        };
    }
}
