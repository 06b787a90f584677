using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Turns a citation as the parser found it into the paper's citations and cross-references; prefixes and suffixes are prose again.</summary>
internal sealed partial class CitationConverter(MarkdownReading reading)
{
    public IReadOnlyList<Inline> Convert(CitationInline citation)
    {
        var text = reading.Slice(citation.Start, citation.Length);
        if (citation.IsWithoutKey)
        {
            reading.Diagnostics.Add(Errors.CitationWithoutKey(text.Span));
            return [new Text(text.Value.ReplaceLineEndings(" ")) { Span = text.Span }];
        }

        var cites = CiteReader.Read(text, citation.Form, reading);
        var works = cites.Where(cite => !CiteSyntax.IsCrossReference(cite.Key)).ToList();
        if (citation.Form == CitationForm.Narrative && works.Count > 0)
            ReportYearBehind(citation, works[^1]);
        if (works.Count == cites.Count)
            return [new Citation(citation.Form, cites) { Span = text.Span }];
        var result = new List<Inline>();
        if (works.Count > 0)
            result.Add(new Citation(citation.Form, works) { Span = text.Span });
        foreach (var cite in cites.Except(works))
            AddCrossReference(cite, isAmongWorks: works.Count > 0, result);
        return result;
    }

    /// <summary>Those who write "Lee (2011)" by hand write "@lee (2011)", which would come to "Lee (2011) (2011)".</summary>
    private void ReportYearBehind(CitationInline citation, Cite cite)
    {
        const int longest = 8;
        var behind = reading.Slice(citation.Start + citation.Length, longest);
        if (YearInParentheses().Match(behind.Value).Groups["year"] is { Success: true } year)
            reading.Diagnostics.Add(Errors.YearInCitation(cite.Key, year.Value, behind.SpanOf(year.Index, year.Length)));
    }

    [GeneratedRegex(@"\A\s?\((?<year>(?:1[5-9]|20)[0-9]{2}[a-z]?)[),]")]
    private static partial Regex YearInParentheses();

    private void AddCrossReference(Cite cite, bool isAmongWorks, List<Inline> result)
    {
        if (isAmongWorks)
            reading.Diagnostics.Add(Errors.CrossReferenceAmongWorks(cite.Key, cite.Span));
        if (result.Count > 0)
            result.Add(new Text("; "));
        result.AddRange(cite.Prefix);
        result.Add(new CrossReference(CiteSyntax.CrossReferenceId(cite.Key), "") { Span = cite.Span });
        if (cite.Locators.Count > 0)
            reading.Diagnostics.Add(Errors.PlaceInCrossReference(cite.Key, cite.Span));
        result.AddRange(cite.Suffix);
    }
}
