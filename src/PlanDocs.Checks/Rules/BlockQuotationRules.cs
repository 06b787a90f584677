using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>Quotations that stand by themselves (APA 8.27).</summary>
internal static partial class BlockQuotationRules
{
    private const int LongestSource = 200;

    public static IEnumerable<Diagnostic> Check(CheckedPaper paper) => Check(paper.Parts.Body, paper).Concat(Check(paper.Parts.Back, paper));

    private static IEnumerable<Diagnostic> Check(IReadOnlyList<Block> blocks, CheckedPaper paper)
    {
        var own = paper.Parts.Front.OfType<PaperTitle>().FirstOrDefault()?.Span.File;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not BlockQuotation block)
                continue;
            var passages = PassageCollector.Collect(block.Content, PassageKind.BlockQuotation);
            var words = passages.Sum(passage => WordCount.Of(passage.Text));
            // A motto stands at the head of a section, however short (APA 8.35), without a page.
            if (words == 0 || i == 0 || blocks[i - 1] is Heading or SectionLabel or BodyTitle)
                continue;
            // The author's own words from the edition before, which stands in another file.
            if (own is not null && passages[0].Span.File is { } file && file != own)
                continue;
            if (words < QuotationRules.BlockLimit)
                yield return Errors.ShortBlock(words, Span(block, passages));
            if (WithoutPlace(passages, Lead(blocks[i - 1]), i + 1 < blocks.Count ? blocks[i + 1] : null, paper) is { } found)
                yield return Errors.QuotationWithoutPlace(found, Span(block, passages));
        }
    }

    private static SourceSpan Span(BlockQuotation block, IReadOnlyList<Passage> passages) => block.Span.IsKnown ? block.Span : passages[0].Span;

    /// <summary>What is wrong with the citation, which stands in the block, in the sentence that leads to it, or behind it; null where nothing is.</summary>
    private static string? WithoutPlace(IReadOnlyList<Passage> passages, (string Text, IReadOnlyList<Citation> Citations) lead, Block? after, CheckedPaper paper)
    {
        var citations = passages.SelectMany(passage => passage.Citations(0, passage.Text.Length)).Concat(lead.Citations).Concat(Behind(after)).ToList();
        var end = EndOf(passages[^1].Text);
        if (citations.Count > 0)
            return QuotationRules.LacksPlace(citations, paper) && !QuotationRules.HasTypedPlace(end) ? "a citation without one" : null;
        return Unpublished().IsMatch(lead.Text) || Unpublished().IsMatch(end) ? null : "no citation";
    }

    /// <summary>The parentheses that end a quotation and say whose words they are.</summary>
    private static string EndOf(string text) => text.TrimEnd() is [.., ')'] whole && whole.LastIndexOf('(') is >= 0 and var open && whole.Length - open < LongestSource ? whole[open..] : "";

    private static (string Text, IReadOnlyList<Citation> Citations) Lead(Block before)
    {
        if (before is not Paragraph paragraph)
            return ("", []);
        var passage = PassageText.Of(PassageKind.Prose, paragraph.Content, default);
        if (passage.Text.Length == 0)
            return ("", []);
        var (start, end) = Sentences.Around(passage, passage.Text.Length - 1, passage.Text.Length);
        return (passage.Text[start..end], [.. passage.Citations(start, end)]);
    }

    private static IEnumerable<Citation> Behind(Block? block) =>
        block is Paragraph { Content: [Citation { Form: CitationForm.Parenthetical } citation, ..] } ? [citation] : [];

    // Words of participants and acquaintances need no citation (APA 8.36).
    [GeneratedRegex(@"\b(?:participants?|respondents?|interview\w*|told|my \w+|our \w+|letters?|diary|notebook|journal|e-?mail|mission statement|said to)\b|\b(?:he|she|they|who|we)\b[^.]*\b(?:said|says|replied|answered|asked|explained|recalled|added|wrote|put it)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unpublished();
}
