using PlanDocs.Citations;
using PlanDocs.Plans;
using PlanDocs.Revisions;

namespace PlanDocs.Building;

/// <summary>Composes the documents of a plan and gives their citations their words.</summary>
internal sealed class Drafting(Plan plan, IPlanFiles files, BuildOptions options, BuildResources resources, DiagnosticList diagnostics)
{
    private Paper? _paper;

    /// <returns>Null where an error left nothing to draft.</returns>
    public DocumentDraft? Draft(DocumentKind kind)
    {
        var paper = kind switch
        {
            DocumentKind.Paper => Paper(),
            DocumentKind.Attachment => Cite(AttachmentComposer.Compose(plan)) is { } cited ? AttachmentComposer.Finish(cited, plan) : null,
            DocumentKind.Revision => Marked(),
            _ => throw new InvalidOperationException($"Unknown document {kind}."),
        };
        return paper is null ? null : new DocumentDraft(kind, paper);
    }

    /// <summary>The paper of this edition, which its revision needs, too.</summary>
    public Paper? Paper() => _paper ??= Cite(PaperComposer.Compose(plan));

    private Paper? Marked()
    {
        if (plan.Predecessor is null)
            diagnostics.Add(Errors.NothingRevised(plan.Title.Span));
        return plan.Predecessor is { } earlier && Before(earlier) is { } before && Paper() is { } after ? Revision.Of(before, after) : null;
    }

    /// <summary>The paper of the edition before. What deserves a look in it was told when it was built.</summary>
    private Paper? Before(Plan earlier)
    {
        var found = new DiagnosticList();
        var paper = new Drafting(earlier, FolderBelow.Of(files, plan.File.Path, earlier.File.Path), options, resources, found).Paper();
        diagnostics.Add(found.All.Where(diagnostic => diagnostic.Severity == Severity.Error));
        return paper;
    }

    private Paper? Cite(Result<Paper> composed) =>
        diagnostics.Take(composed) is { } paper && StyleFinder.Find(options.Style, plan, files, resources, diagnostics) is { } style
            ? diagnostics.Take(CitationProcessor.Cite(paper, style, resources.Locales(style, plan.Language)))
            : null;
}
