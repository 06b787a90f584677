namespace PlanDocs.Reading;

/// <summary>The types and variables of CSL 1.0.2 (its appendices III and IV), and what exports add that says nothing about a work.</summary>
public static class ReferenceVariables
{
    public static IReadOnlyList<string> Types { get; } = Words(
        "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry " +
        "entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture " +
        "musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report " +
        "review review-book software song speech standard thesis treaty webpage");

    public static IReadOnlyList<string> Texts { get; } = Words(
        "abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-key citation-label " +
        "citation-number collection-number collection-title container-title container-title-short dimensions division DOI edition event event-place " +
        "event-title first-reference-note-number genre ISBN ISSN issue journalAbbreviation jurisdiction keyword language license locator medium note " +
        "number number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first part-number part-title " +
        "PMCID PMID printing-number publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source status " +
        "supplement-number title title-short URL version volume volume-title volume-title-short year-suffix");

    public static IReadOnlyList<string> Names { get; } = Words(
        "author chair collection-editor compiler composer container-author contributor curator director editor editor-translator editorial-director " +
        "executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author " +
        "script-writer series-creator translator");

    public static IReadOnlyList<string> Dates { get; } = Words("accessed available-date event-date issued original-date submitted");

    public static IReadOnlyList<string> Ignored { get; } = Words("custom categories");

    /// <summary>A work that a person wrote, with the words of other programs and of everyday speech for its keys.</summary>
    public static MappingForm Form { get; } = new("reference", "id", "title", ["id", "type", .. Texts, .. Names, .. Dates, .. Ignored])
    {
        OtherWords = WordPairs.Read(
            "key id citekey id cite-key id kind type year issued date issued published issued publication-date issued journal container-title magazine container-title " +
            "newspaper container-title website container-title site-name container-title site container-title blog container-title booktitle container-title " +
            "book-title container-title publication container-title pages page link URL address URL web URL authors author by author writer author " +
            "editors editor translators translator number-of-issue issue city publisher-place place publisher-place location publisher-place university publisher " +
            "school publisher institution publisher retrieved accessed access-date accessed urldate accessed conference event-title"),
    };

    public static bool IsKnown(string key) => All.Contains(key);

    private static readonly System.Collections.Frozen.FrozenSet<string> All =
        System.Collections.Frozen.FrozenSet.ToFrozenSet(["id", "type", .. Texts, .. Names, .. Dates, .. Ignored], StringComparer.Ordinal);

    private static string[] Words(string words) => words.Split(' ');
}
