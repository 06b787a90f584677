namespace PlanDocs.Reading;

/// <summary>Tells the formats of references apart: by what stands first in the file, because exports carry wrong extensions, and then by the extension.</summary>
internal static class BibliographyFormats
{
    public static BibliographyFormat Of(SourceFile file)
    {
        var extension = Path.GetExtension(file.Path).ToLowerInvariant();
        var start = file.Text.AsSpan().TrimStart(" \t\r\n\ufeff");
        if (start.StartsWith("TY  -", StringComparison.Ordinal) || start.StartsWith("TY -", StringComparison.Ordinal))
            return BibliographyFormat.Ris;
        if (extension is not (".yaml" or ".yml") && start.Length > 0 && start[0] is '[' or '{')
            return BibliographyFormat.CslJson;
        return extension switch
        {
            ".bib" or ".bibtex" or ".biblatex" => BibliographyFormat.Bibtex,
            ".ris" => BibliographyFormat.Ris,
            ".json" => BibliographyFormat.CslJson,
            _ => IsBibtex(start) ? BibliographyFormat.Bibtex : BibliographyFormat.Yaml,
        };
    }

    /// <summary>An at sign, a word, and a brace; no YAML starts like this, since an at sign is reserved there.</summary>
    private static bool IsBibtex(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] != '@')
            return false;
        var word = 1;
        while (word < text.Length && char.IsAsciiLetter(text[word]))
            word++;
        return word > 1 && text[word..].TrimStart(" \t").StartsWith("{", StringComparison.Ordinal);
    }
}
