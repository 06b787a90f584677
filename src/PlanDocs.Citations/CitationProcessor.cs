namespace PlanDocs.Citations;

/// <summary>
/// Completes a paper: every citation gets its words, and the list of references its entries, as the style has them.
/// What is cited and does not exist is an error; what exists and is never cited is a warning.
/// </summary>
public static class CitationProcessor
{
    /// <summary>The most works that a paper lists; they fill a thousand pages.</summary>
    private const int ListLimit = 15_000;

    public static Result<Paper> Cite(Paper paper, CslStyle style, LocaleSet locales)
    {
        var found = CitationFinder.Find(paper, style.IsNoteStyle);
        var selection = WorkSelection.Of(paper, style, found);
        var clusters = found.Select(citation => selection.Known(citation)).ToList();
        if (selection.Listed.Count > ListLimit)
            return new Result<Paper>(null, [.. selection.Diagnostics, Errors.TooManyListed(selection.Listed[ListLimit].Span, selection.Listed.Count, ListLimit)]);
        if (Render(style, locales, selection, clusters) is not { } references)
            return new Result<Paper>(null, [.. selection.Diagnostics, Errors.TooManySteps(selection.Listed.Concat(selection.Unlisted).First().Span, RenderingSteps.Limit)]);
        var cited = new PaperRewriter(style.IsNoteStyle, references.Citations, Entries(references)).Rewrite(paper);
        return new Result<Paper>(cited, [.. selection.Diagnostics, .. Unprinted(clusters, references.Citations)]);
    }

    private static RenderedReferences? Render(CslStyle style, LocaleSet locales, WorkSelection selection, IReadOnlyList<CitationCluster> clusters)
    {
        try
        {
            return ReferenceProcessor.Render(style, locales, selection.Listed, clusters, selection.Unlisted);
        }
        catch (TooManyStepsException)
        {
            return null;
        }
    }

    private static IEnumerable<Diagnostic> Unprinted(IReadOnlyList<CitationCluster> clusters, IReadOnlyList<IReadOnlyList<Inline>> citations) =>
        clusters.Zip(citations).Where(pair => pair is { First.Cites.Count: > 0, Second.Count: 0 }).Select(pair => Errors.NothingPrinted(pair.First.Cites[0].Span, pair.First.Cites[0].Key));

    private static ReferenceEntry[] Entries(RenderedReferences references) => [.. references.Entries.Select(Entry)];

    /// <summary>A label in the margin, as numeric styles have it, stands beside the entry; other parts follow each other.</summary>
    private static ReferenceEntry Entry(RenderedEntry entry) => new(entry.Item.Key, Content(entry.Parts.Where(part => part.Display != EntryDisplay.LeftMargin)))
    {
        Span = entry.Item.Span,
        Label = Content(entry.Parts.Where(part => part.Display == EntryDisplay.LeftMargin)),
    };

    private static Inline[] Content(IEnumerable<DisplayedPart> parts)
    {
        var inlines = new List<Inline>();
        foreach (var part in parts)
        {
            if (inlines.Count > 0 && part.Display is EntryDisplay.Block or EntryDisplay.Indent)
                inlines.Add(new LineBreak());
            inlines.AddRange(part.Content);
        }

        return [.. inlines];
    }
}
