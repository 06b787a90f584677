namespace PlanDocs.Reading;

/// <summary>Turns a citation as the parser found it into the paper's citation; prefixes and suffixes are prose again.</summary>
internal sealed class CitationConverter(MarkdownReading reading)
{
    public Inline Convert(CitationInline citation)
    {
        var text = reading.Slice(citation.Start, citation.Length);
        var cites = CiteReader.Read(text, citation.Form, reading);
        if (cites is [{ Prefix.Count: 0, Locators.Count: 0, Suffix.Count: 0 } only] && CiteSyntax.IsCrossReference(only.Key))
            return new CrossReference(only.Key.Replace(':', '-'), "") { Span = only.Span };
        return new Citation(citation.Form, cites) { Span = text.Span };
    }
}
