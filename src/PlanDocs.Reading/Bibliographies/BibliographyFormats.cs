namespace PlanDocs.Reading;

/// <summary>Tells the formats of references apart, by the content first, because exports carry wrong extensions.</summary>
internal static class BibliographyFormats
{
    public static BibliographyFormat Of(SourceFile file)
    {
        var extension = Path.GetExtension(file.Path).ToLowerInvariant();
        return extension switch
        {
            ".bib" or ".bibtex" or ".biblatex" => BibliographyFormat.Bibtex,
            _ => BibliographyFormat.Yaml,
        };
    }
}
