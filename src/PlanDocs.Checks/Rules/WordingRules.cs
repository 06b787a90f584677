using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>Contractions (APA 4.8) and "et al." (APA 8.17) in what the author writes.</summary>
internal static partial class WordingRules
{
    private const int LongestName = 200;

    public static IEnumerable<Diagnostic> Check(CheckedPaper paper) =>
        paper.Passages.Where(passage => passage.Kind is not PassageKind.BlockQuotation)
            .SelectMany(passage => paper.IsEnglish && passage.IsOwnText ? Contractions(passage).Concat(EtAl(passage)) : EtAl(passage));

    private static IEnumerable<Diagnostic> Contractions(Passage passage)
    {
        foreach (Match match in Contraction().Matches(passage.Text))
        {
            if (passage.QuotationAt(match.Index) is null && !IsName(passage, match))
                yield return Errors.Contraction(match.Value, passage.SpanOf(match.Index, match.Length));
        }
    }

    /// <summary>“Let’s Move” and <em>I Don’t</em> are what they are called; “IT’s” belongs to a department.</summary>
    private static bool IsName(Passage passage, Match match)
    {
        var word = match.Value.Split('’', '\'')[0];
        if (word.Length > 1 && word.All(char.IsUpper) && passage.Kind != PassageKind.Heading)
            return true;
        if (passage.PieceAt(match.Index) is { IsEmphasized: true, Inline: Text { Value.Length: < LongestName } text } && text.Value.Split(' ').Count(part => part.Length > 0 && char.IsUpper(part[0])) > 1)
            return true;
        var after = match.Index + match.Length + 1;
        var isCapital = word.Length > 1 && char.IsUpper(word[0]) && after < passage.Text.Length && char.IsUpper(passage.Text[after]);
        return isCapital && passage.Kind != PassageKind.Heading && match.Index > 0 && !Sentences.IsBoundary(passage, match.Index);
    }

    private static IEnumerable<Diagnostic> EtAl(Passage passage)
    {
        foreach (Match match in EtAlii().Matches(passage.Text))
        {
            // Parties of a lawsuit are named so by the court.
            var sentence = passage.Text.AsSpan(Math.Max(0, match.Index - 40), Math.Min(passage.Text.Length, match.Index + match.Length + 4) - Math.Max(0, match.Index - 40));
            if (passage.QuotationAt(match.Index) is null && !sentence.Contains(" v. ", StringComparison.Ordinal))
                yield return Errors.TypedEtAl(passage.SpanOf(match.Index, match.Length));
        }
    }

    [GeneratedRegex("""
        \b(?:
            (?:do|ca|wo|is|are|was|were|has|have|had|does|did|could|would|should|must|might|need|sha|ai|dare|ought)n[’']t
          | (?:you|we|they|who|what|there|where|how|these|those)[’']re
          | (?:I|you|we|they|who|should|could|would|might|must|may|there)[’']ve
          | (?:I|you|he|she|it|we|they|who|what|that|there|this|how|where|nobody|somebody|everybody|anybody|everyone|someone|anyone)[’']ll
          | (?:I|you|he|she|it|we|they|who|that|there|how|nobody|somebody|everybody|anybody|everyone|someone|anyone)[’']d
          | I[’']m
          | (?:it|he|she|that|there|here|what|who|where|how|when|why|let)[’']s
          | y[’']all
        )\b | (?<!\w)[’'](?:tis|twas)\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"\bet[ \u00a0]al\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EtAlii();
}
