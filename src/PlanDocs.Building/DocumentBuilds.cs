using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>Gives the documents of a plan their pages, their names, and what they carry.</summary>
/// <param name="sources">What the paper carries.</param>
internal sealed class DocumentBuilds(Plan plan, BuildOptions options, BuildResources resources, IReadOnlyList<Attachment> sources)
{
    /// <summary>The revision, which holds the text of two editions, is laid out on a thread of its own.</summary>
    /// <returns>In the order of the drafts.</returns>
    public IReadOnlyList<BuiltDocument> Run(IReadOnlyList<DocumentDraft> drafts, DiagnosticList diagnostics)
    {
        var revision = drafts.Count > 1 ? drafts.FirstOrDefault(draft => draft.Kind == DocumentKind.Revision) : null;
        var fontsBeside = revision is null ? null : resources.FontsBeside;
        var foundBeside = new DiagnosticList();
        var beside = revision is null || fontsBeside is null ? null : Task.Run(() => Build(revision, fontsBeside, foundBeside));
        var documents = drafts.Where(draft => draft != revision).Select(draft => Build(draft, resources.Fonts, diagnostics)).ToList();
        if (beside is not null)
        {
            documents.Add(beside.GetAwaiter().GetResult());
            diagnostics.Add(foundBeside.All);
        }

        return documents;
    }

    private BuiltDocument Build(DocumentDraft draft, FontCatalog fonts, DiagnosticList diagnostics)
    {
        var carried = draft.Kind == DocumentKind.Paper ? sources : [];
        var isAttachment = draft.Kind == DocumentKind.Attachment;
        var written = WrittenPaper.Of(draft.Paper, options.Formats, options.Pdf with { Sources = carried }, isAttachment, fonts, diagnostics);
        if (isAttachment && written.Pages is { } pages)
            diagnostics.Add(AttachmentLength.Check(pages, plan));
        return new BuiltDocument(draft.Kind, DocumentNames.Of(plan, draft.Kind, options), written.Pdf, written.Docx, written.Pages?.Pages.Count ?? 0)
        {
            CarriesSource = written.Pdf is not null && carried.Count > 0,
            Pages = written.Pages,
        };
    }
}
