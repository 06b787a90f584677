using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>Quotations in the text (APA 8.25–8.27).</summary>
internal static partial class QuotationRules
{
    /// <summary>Words from which a quotation is a block (APA 8.27).</summary>
    public const int BlockLimit = 40;

    /// <summary>Fewer words in quotation marks are as a rule a term, an ironic word, or a nickname.</summary>
    private const int ShortestPassage = 5;
    private const int ShortestBeforeCitation = 4;
    private const int ShortestAfterLead = 3;

    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        var titles = Titles(paper);
        foreach (var passage in paper.Passages.Where(passage => passage.Kind is PassageKind.Prose or PassageKind.Abstract))
        {
            foreach (var quotation in passage.Quotations.Where(quotation => quotation is { IsClosed: true, IsDouble: true }))
            {
                foreach (var diagnostic in Check(passage, quotation, titles, paper))
                    yield return diagnostic;
            }
        }
    }

    private static IEnumerable<Diagnostic> Check(Passage passage, Quotation quotation, HashSet<string> titles, CheckedPaper paper)
    {
        var content = quotation.Content(passage.Text);
        var words = WordCount.Of(content);
        if (words >= BlockLimit)
            yield return Errors.LongQuotation(words, passage.SpanOf(quotation.Start, quotation.End - quotation.Start));
        if (words < ShortestAfterLead || IsTitle(content, titles))
            yield break;
        var (start, end) = Sentences.Around(passage, quotation.Start, quotation.End);
        var citations = passage.Citations(start, end).ToList();
        if (words >= Shortest(passage, quotation, start, citations) && LacksPlace(citations, paper) && !HasTypedPlace(passage.Text.AsSpan(quotation.End, end - quotation.End)))
            yield return Errors.QuotationWithoutPlace("a citation without one", passage.SpanOf(quotation.Start, quotation.End - quotation.Start));
    }

    /// <summary>There are citations, none says where in its work, and all their works have places.</summary>
    public static bool LacksPlace(IReadOnlyCollection<Citation> citations, CheckedPaper paper)
    {
        var cites = citations.SelectMany(citation => citation.Cites).ToList();
        return cites.Count > 0 && !cites.Any(HasPlace) && cites.TrueForAll(cite => HasPlaces((cite.CitedIn ?? cite).Key, paper));
    }

    /// <summary>Whether a place in parentheses follows, as it does where the author is a part of the sentence (APA 8.25): she wrote that “…” (p. 199).</summary>
    public static bool HasTypedPlace(ReadOnlySpan<char> after) => TypedPlace().IsMatch(after);

    /// <summary>A place may also stand in words behind the key: “, Definition 1”.</summary>
    private static bool HasPlace(Cite cite) =>
        cite.Locators.Count > 0 || (cite.CitedIn is { } source && HasPlace(source)) || PassageText.Of(PassageKind.Prose, cite.Suffix, default).Text.Any(char.IsDigit);

    /// <summary>What nobody can open has no pages (APA 8.9), and neither has a post, a picture, or an entry of a dictionary.</summary>
    private static bool HasPlaces(string key, CheckedPaper paper) => !paper.Works.TryGetValue(key, out var work) || work.Type is not (
        "personal_communication" or "interview" or "post" or "graphic" or "figure" or "map" or "software" or "dataset" or "entry-dictionary" or "speech" or "performance");

    private static int Shortest(Passage passage, Quotation quotation, int sentence, List<Citation> citations)
    {
        var after = quotation.End;
        while (after < passage.Text.Length && passage.Text[after] is ' ' or ',' or '.' or '\u00a0')
            after++;
        if (after < passage.Text.Length && passage.Text[after] == Marks.Parenthetical)
            return ShortestBeforeCitation;
        var lead = passage.Text.AsSpan(sentence, quotation.Start - sentence).TrimEnd();
        var isLed = lead.EndsWith(",") || lead.EndsWith(":") || lead.EndsWith(" that", StringComparison.Ordinal);
        return isLed && citations.Exists(citation => citation.Form == CitationForm.Narrative) ? ShortestAfterLead : ShortestPassage;
    }

    /// <summary>The title of an article or chapter stands in quotation marks, too, in title case.</summary>
    private static bool IsTitle(string content, HashSet<string> titles)
    {
        if (titles.Contains(Plain(content)))
            return true;
        var words = content.Split([' ', '\u00a0', '\n', '—', '–', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimStart('“', '‘', '(').Trim()).Where(word => word.Length > 0 && char.IsLetter(word[0])).ToList();
        var longer = words.Where(word => word.Count(char.IsLetter) > 3).ToList();
        return longer.Count > 1 && longer.TrueForAll(word => char.IsUpper(word[0]));
    }

    private static HashSet<string> Titles(CheckedPaper paper) =>
        [.. paper.Works.Values.SelectMany(work => work.Texts.Where(text => text.Key is "title" or "title-short" or "container-title").Select(text => Plain(text.Value.Value)))];

    private static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    [GeneratedRegex(@"\((?:pp?\.|paras?\.|S\.|chap\.|sec\.|Chapter|Section|Table|Figure|act|\d+:\d)[^()]{1,60}\)", RegexOptions.CultureInvariant)]
    private static partial Regex TypedPlace();
}
