namespace PlanDocs.Reading;

/// <summary>Turns a citation as the parser found it into the paper's citations and cross-references; prefixes and suffixes are prose again.</summary>
internal sealed class CitationConverter(MarkdownReading reading)
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
        if (works.Count == cites.Count)
            return [new Citation(citation.Form, cites) { Span = text.Span }];
        var result = new List<Inline>();
        if (works.Count > 0)
            result.Add(new Citation(citation.Form, works) { Span = text.Span });
        foreach (var cite in cites.Except(works))
            AddCrossReference(cite, isAmongWorks: works.Count > 0, result);
        return result;
    }

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
