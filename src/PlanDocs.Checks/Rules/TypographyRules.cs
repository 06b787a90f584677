using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>Spaces and quotation marks (APA 2.20, 6.1, 6.7). Typed marks become typographic when Markdown is read; what stays straight was escaped, or is no Markdown.</summary>
internal static partial class TypographyRules
{
    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        var all = paper.Frame.Concat(paper.Passages).ToList();
        return all.SelectMany(Spaces)
            .Concat(all.SelectMany(StraightQuotes))
            .Concat(Unpaired(paper.Passages));
    }

    private static IEnumerable<Diagnostic> Spaces(Passage passage)
    {
        var matches = Several().Matches(passage.Text);
        if (matches.Count > 0)
            yield return Errors.SeveralSpaces(matches.Count, passage.SpanOf(matches[0].Index, matches[0].Length));
    }

    private static IEnumerable<Diagnostic> StraightQuotes(Passage passage)
    {
        if (Straight().Match(passage.Text) is { Success: true } match)
            yield return Errors.StraightQuotes(match.Value, passage.SpanOf(match.Index, 1));
    }

    private static IEnumerable<Diagnostic> Unpaired(IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            // A quotation of several paragraphs opens each of them and closes the last.
            var goesOn = i + 1 < passages.Count && passages[i + 1].Text is ['“' or '„' or '«', ..];
            if (!goesOn && passages[i].Quotations is [.., { IsClosed: false, IsDouble: true } open])
                yield return Errors.UnpairedQuotationMark(passages[i].SpanOf(open.Start, 1));
        }
    }

    [GeneratedRegex(@"(?<=[^\s]) {2,}(?=[^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    // Behind a digit they are feet and inches, minutes and seconds.
    [GeneratedRegex("""(?<!\d['"]?)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Straight();
}
