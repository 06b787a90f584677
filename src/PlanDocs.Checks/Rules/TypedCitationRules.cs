namespace PlanDocs.Checks;

/// <summary>Citations that were typed instead of cited (APA 8.10).</summary>
internal static class TypedCitationRules
{
    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        var works = new CitedWorks(paper.Works.Values);
        var finder = new TypedCitationFinder(works);
        foreach (var passage in paper.Passages.Where(passage => passage.Kind is not (PassageKind.BlockQuotation or PassageKind.Heading)))
        {
            foreach (var citation in finder.Find(passage))
            {
                var words = passage.Text[citation.Start..citation.End];
                var span = passage.SpanOf(citation.Start, citation.End - citation.Start);
                yield return works.Find(citation.Names, citation.Year) is { } key
                    ? Errors.TypedCitation(words, key, span)
                    : Errors.UnknownTypedCitation(words, span, works.Nearest(citation.Names));
            }
        }
    }
}
