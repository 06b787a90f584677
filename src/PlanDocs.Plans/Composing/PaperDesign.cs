namespace PlanDocs.Plans;

/// <summary>The page that a plan asks for.</summary>
internal static class PaperDesign
{
    /// <summary>APA 2.8.</summary>
    private const int RunningHeadLimit = 50;

    private const double HeaderDistance = 36;

    public static PageDesign Of(Plan plan, List<Diagnostic> diagnostics)
    {
        var paper = plan.Paper;
        var font = new FontChoice(paper.Font.Value, paper.FontSize?.Value ?? ApaPageDesign.DefaultFontSize(paper.Font.Value)) { Files = paper.FontFiles };
        return ApaPageDesign.Create(paper.Size, font, new PageHeader(RunningHead(plan, diagnostics), [new PageNumber()], HeaderDistance));
    }

    private static IReadOnlyList<Inline> RunningHead(Plan plan, List<Diagnostic> diagnostics)
    {
        var isShown = plan.Paper.RunningHead ?? plan.Kind == PaperKind.Professional;
        var words = plan.ShortTitle ?? plan.Title;
        var text = plan.ShortTitle?.PlainText ?? PlainText.Of(plan.FullTitle());
        // A short title is written for the running head, whether this paper shows it or not.
        if (text.Length > RunningHeadLimit && (isShown || plan.ShortTitle is not null))
        {
            diagnostics.Add(Errors.LongRunningHead(text.Length, words.Span));
            text = FirstWords(text);
        }

        return isShown ? [new Text(text.ToUpperInvariant()) { Span = words.Span }] : [];
    }

    /// <summary>As many words as the limit allows; a line of the header has no room for more beside the page number.</summary>
    private static string FirstWords(string text)
    {
        var end = text.LastIndexOf(' ', RunningHeadLimit);
        if (end <= 0)
            end = char.IsHighSurrogate(text[RunningHeadLimit - 1]) ? RunningHeadLimit - 1 : RunningHeadLimit;
        return text[..end].TrimEnd(' ', ',', ':', ';', '–', '—');
    }
}
