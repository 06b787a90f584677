namespace PlanDocs.Reading;

/// <summary>The kinds of work for which libraries have words of their own, in APA's words (10.6).</summary>
internal static class Genres
{
    public static string InApa(string kind) => kind.ToLowerInvariant().Replace("’", "'", StringComparison.Ordinal) switch
    {
        "phdthesis" or "phd thesis" or "ph.d. thesis" or "ph.d." or "phd" or "doctoral thesis" or "doctoral" or "thesis (ph.d.)" or "ph.d. dissertation" or "phd dissertation" or "dissertation" or "doctor of philosophy" or "doctor of education"
            or "ed.d. dissertation" or "ed.d." or "edd" or "psy.d." or "psyd" or "d.phil." or "dphil" or "d.n.p." or "dnp" or "d.m.a." => "Doctoral dissertation",
        "mathesis" or "master thesis" or "masters thesis" or "master's thesis" or "m.a." or "m.s." or "m.sc." or "masters" or "master of arts" or "master of science" or "m.l.i.s." or "mlis" or "m.l.s." or "m.ed." or "m.f.a." or "m.b.a." or "thesis (m.a.)" or "thesis (m.s.)" => "Master’s thesis",
        "bathesis" or "bachelor thesis" => "Bachelor’s thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "Technical report",
        "resreport" => "Research report",
        "software" => "Computer software",
        "dataset" => "Data set",
        "powerpoint" => "PowerPoint slides",
        "datacd" => "Data CD",
        "audiocd" => "Audio CD",
        "patent" => "Patent",
        _ => kind,
    };

    /// <summary>Words that say what a work is, and not who published it (APA 9.21).</summary>
    public static bool IsDescription(string text) => text.TrimEnd('.').ToLowerInvariant() is
        "audio podcast" or "audiobook" or "brochure" or "computer software" or "conference paper" or "data set" or "dataset" or "fact sheet" or "film" or "infographic" or "large language model"
        or "lecture" or "lecture notes" or "map" or "manuscript in preparation" or "mobile app" or "mobile application" or "music album" or "painting" or "pamphlet" or "photograph" or "podcast"
        or "poster" or "powerpoint slides" or "press release" or "software" or "song" or "tweet" or "unpublished manuscript" or "video" or "webinar" or "white paper";

    /// <summary>EndNote says again what type its reference has, which is no kind of work.</summary>
    public static bool IsTypeOfEndNote(string kind) => kind is
        "Journal Article" or "Book" or "Book Section" or "Edited Book" or "Electronic Article" or "Electronic Book" or "Conference Paper" or "Conference Proceedings" or "Government Document"
        or "Magazine Article" or "Newspaper Article" or "Web Page" or "Thesis" or "Report" or "Generic" or "Article";

    /// <summary>Whose patent it is, as it stands before "Patent No." (APA 11.8), of a word of BibLaTeX or the words themselves; null where they say no more than that it is one.</summary>
    public static string? OfficeOfPatent(string kind) => kind.ToLowerInvariant() switch
    {
        "patent" => null,
        "patentus" => "U.S.",
        "patenteu" => "European",
        "patentde" => "German",
        "patentfr" => "French",
        "patentuk" => "British",
        _ => Before(Before(kind, "No."), "Patent") is { Length: > 0 } office ? office : null,
    };

    private static string Before(string text, string end) => (text.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? text[..^end.Length] : text).Trim();
}
