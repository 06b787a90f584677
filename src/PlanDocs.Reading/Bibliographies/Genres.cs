namespace PlanDocs.Reading;

/// <summary>The kinds of work for which libraries have words of their own, in APA's words (10.6).</summary>
internal static class Genres
{
    public static string InApa(string kind) => kind.ToLowerInvariant().Replace("’", "'", StringComparison.Ordinal) switch
    {
        "phdthesis" or "phd thesis" or "ph.d. thesis" or "ph.d." or "phd" or "doctoral thesis" or "doctoral" => "Doctoral dissertation",
        "mathesis" or "master thesis" or "masters thesis" or "master's thesis" or "m.a." or "m.s." or "m.sc." or "masters" => "Master’s thesis",
        "bathesis" or "bachelor thesis" => "Bachelor’s thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "Technical report",
        "resreport" => "Research report",
        "software" => "Computer software",
        "datacd" => "Data CD",
        "audiocd" => "Audio CD",
        "patent" => "Patent",
        _ => kind,
    };

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
