using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;

namespace PlanDocs.Building;

/// <summary>A paper in the formats that were asked for.</summary>
/// <param name="Pages">Null where nothing needed them.</param>
internal sealed record WrittenPaper(PagedDocument? Pages, byte[]? Pdf, byte[]? Docx)
{
    /// <summary>The DOCX is written while the pages are laid out, except where it prints their numbers.</summary>
    /// <param name="countsPages">Lays the paper out even where no format needs that.</param>
    public static WrittenPaper Of(Paper paper, DocumentFormats formats, PdfOptions options, bool countsPages, FontCatalog fonts, DiagnosticList diagnostics)
    {
        var printsPages = formats.Docx && (HasContents(paper) || HasContents(paper.Revision?.Before));
        var early = formats.Docx && !printsPages ? Task.Run(() => DocxWriter.Write(paper)) : null;
        var pages = formats.Pdf || countsPages || (printsPages && paper.Revision is null) ? diagnostics.Take(PaperLayout.LayOut(paper, fonts)) : null;
        var numbered = printsPages ? WithPageNumbers(paper, pages, fonts) : null;
        var late = numbered is null ? early : Task.Run(() => DocxWriter.Write(paper, numbered));
        var pdf = formats.Pdf && pages is not null ? diagnostics.Take(PdfWriter.Write(pages, options)) : null;
        return new WrittenPaper(pages, pdf, late is null ? null : diagnostics.Take(late.Result));
    }

    /// <summary>Contents print the pages of each edition as it is without marks.</summary>
    private static DocxOptions WithPageNumbers(Paper paper, PagedDocument? pages, FontCatalog fonts) => paper.Revision is { } revision
        ? new DocxOptions { PageNumbersBefore = Numbers(LayOut(revision.Before, fonts)), PageNumbers = Numbers(LayOut(revision.After, fonts)) }
        : new DocxOptions { PageNumbers = Numbers(pages) };

    private static PagedDocument? LayOut(Paper paper, FontCatalog fonts) => PaperLayout.LayOut(paper, fonts).Value;

    private static Dictionary<string, int>? Numbers(PagedDocument? pages) =>
        pages?.Destinations.ToDictionary(destination => destination.Key, destination => destination.Value.PageIndex + 1);

    private static bool HasContents(Paper? paper) => paper?.Blocks.OfType<Contents>().Any() == true;
}
