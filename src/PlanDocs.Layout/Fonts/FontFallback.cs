namespace PlanDocs.Layout;

/// <summary>Finds another font for a character that the paper's font lacks: the plan's own files first, then the installed faces, those of the same style and of the broad families first.</summary>
internal sealed class FontFallback(FontCatalog catalog, IReadOnlyList<FontFace> named)
{
    private readonly Dictionary<(int, FontFace, string), FontFace?> _found = [];
    private readonly Dictionary<(FontFace, string), IReadOnlyList<FontEntry>> _ranked = [];

    public FontFace? Find(int codePoint, FontFace like, string language)
    {
        var key = (codePoint, like, language);
        if (!_found.TryGetValue(key, out var face))
            _found[key] = face = named.FirstOrDefault(candidate => candidate.HasGlyph(codePoint)) ?? Installed(codePoint, like, language);
        return face;
    }

    private FontFace? Installed(int codePoint, FontFace like, string language)
    {
        foreach (var entry in Ranked(like, language))
        {
            if (entry.Covers(codePoint) && catalog.Open(entry.Path, entry.Index) is { } face && face.EmbeddingRights != EmbeddingRights.Restricted && face.HasGlyph(codePoint))
                return face;
        }

        return null;
    }

    private IReadOnlyList<FontEntry> Ranked(FontFace like, string language)
    {
        if (!_ranked.TryGetValue((like, language), out var ranked))
            _ranked[(like, language)] = ranked = [.. catalog.Entries.OrderBy(entry => Distance(entry, like, language))];
        return ranked;
    }

    /// <summary>Style counts more than family, so that an italic title stays italic; the order among equals is that of the catalog.</summary>
    private static int Distance(FontEntry entry, FontFace like, string language) =>
        ((entry.Italic != like.IsItalic) ? 400 : 0)
        + ((entry.Bold != like.IsBold) ? 200 : 0)
        + (Math.Abs(entry.Weight - (like.IsBold ? 700 : 400)) / 25)
        + Breadth(entry.TypographicFamily, like)
        + (IsOfRegion(entry.Family, language) ? 0 : 5);

    private static int Breadth(string family, FontFace like)
    {
        var serif = like.Family.Contains("Serif", StringComparison.Ordinal) || like.Family.Contains("Times", StringComparison.Ordinal);
        var sameKind = family.Contains("Serif", StringComparison.Ordinal) == serif;
        var mono = family.Contains("Mono", StringComparison.Ordinal) == like.IsFixedPitch;
        var broad = family switch
        {
            "DejaVu Serif" or "DejaVu Sans" or "DejaVu Sans Mono" => 20,
            "Noto Serif" or "Noto Sans" or "Noto Sans Mono" => 22,
            _ when family.StartsWith("Noto ", StringComparison.Ordinal) => 30,
            "Symbola" or "FreeSerif" or "FreeSans" => 35,
            _ => 50,
        };
        return broad + (sameKind ? 0 : 10) + (mono ? 0 : 40);
    }

    /// <summary>Whether a pan-CJK family is the one for a language; Han characters look different by region.</summary>
    private static bool IsOfRegion(string family, string language)
    {
        if (!family.Contains("CJK", StringComparison.Ordinal))
            return true;
        var region = language switch
        {
            _ when language.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase) || language is "zh-TW" => " TC",
            _ when language.StartsWith("zh-HK", StringComparison.OrdinalIgnoreCase) => " HK",
            _ when language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => " SC",
            _ when language.StartsWith("ko", StringComparison.OrdinalIgnoreCase) => " KR",
            _ => " JP",
        };
        return family.EndsWith(region, StringComparison.Ordinal);
    }
}
