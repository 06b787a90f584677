using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>Gives the documents of a plan their pages, their names, and what they carry.</summary>
/// <param name="sources">What the paper carries.</param>
internal sealed class DocumentBuilds(Plan plan, BuildOptions options, BuildResources resources, IReadOnlyList<Attachment> sources)
{
    /// <summary>The revision, which holds the text of two editions, is laid out on a thread of its own.</summary>
    /// <param name="drafts">A revision is the last of them.</param>
    /// <returns>In the order of the drafts.</returns>
    public IReadOnlyList<BuiltDocument> Run(DocumentDraft[] drafts, DiagnosticList diagnostics)
    {
        if (drafts is not [.. var others, { Kind: DocumentKind.Revision } revision] || others.Length == 0)
            return [.. drafts.Select(draft => Build(draft, resources.Fonts, diagnostics))];
        var (fonts, found) = (resources.FontsBeside, new DiagnosticList());
        var beside = Task.Run(() => Build(revision, fonts, found));
        var documents = others.Select(draft => Build(draft, resources.Fonts, diagnostics)).ToList();
        documents.Add(beside.GetAwaiter().GetResult());
        diagnostics.Add(found.All);
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
