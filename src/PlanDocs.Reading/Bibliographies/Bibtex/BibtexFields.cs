using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>The fields of BibTeX and BibLaTeX that become one variable of CSL as they are; all others have rules of their own.</summary>
internal static class BibtexFields
{
    /// <summary>Text, in the order in which they are tried: the first that has a value gives the variable its value.</summary>
    public static IReadOnlyList<(string Field, string Variable, LatexUse Use)> Texts { get; } =
    [
        ("journaltitle", "container-title", LatexUse.Text),
        ("journal", "container-title", LatexUse.Text),
        ("shortjournal", "container-title-short", LatexUse.Text),
        ("shorttitle", "title-short", LatexUse.Title),
        ("origtitle", "original-title", LatexUse.Title),
        ("origpublisher", "original-publisher", LatexUse.Text),
        ("origlocation", "original-publisher-place", LatexUse.Text),
        ("eventtitle", "event-title", LatexUse.Text),
        ("venue", "event-place", LatexUse.Text),
        ("eventvenue", "event-place", LatexUse.Text),
        ("series", "collection-title", LatexUse.Text),
        ("shortseries", "collection-title", LatexUse.Text),
        ("volume", "volume", LatexUse.Text),
        ("volumes", "number-of-volumes", LatexUse.Text),
        ("part", "part-number", LatexUse.Text),
        ("chapter", "chapter-number", LatexUse.Text),
        ("pagetotal", "number-of-pages", LatexUse.Text),
        ("numpages", "number-of-pages", LatexUse.Text),
        ("version", "version", LatexUse.Text),
        ("publisher", "publisher", LatexUse.Text),
        ("institution", "publisher", LatexUse.Text),
        ("school", "publisher", LatexUse.Text),
        ("organization", "publisher", LatexUse.Text),
        ("location", "publisher-place", LatexUse.Text),
        ("address", "publisher-place", LatexUse.Text),
        ("library", "call-number", LatexUse.Text),
        ("isbn", "ISBN", LatexUse.Plain),
        ("issn", "ISSN", LatexUse.Plain),
        ("pmid", "PMID", LatexUse.Plain),
        ("pmcid", "PMCID", LatexUse.Plain),
        ("abstract", "abstract", LatexUse.Text),
        ("annotation", "annote", LatexUse.Text),
        ("annote", "annote", LatexUse.Text),
    ];

    /// <summary>Names; <c>editora</c> and its like, and an editor with an <c>editortype</c>, have a rule of their own.</summary>
    public static IReadOnlyList<(string Field, string Variable)> Names { get; } =
    [
        ("author", "author"),
        ("bookauthor", "container-author"),
        ("translator", "translator"),
        ("origauthor", "original-author"),
        ("commentator", "contributor"),
        ("annotator", "contributor"),
        ("collaborator", "contributor"),
        ("director", "director"),
        ("writer", "script-writer"),
        ("execproducer", "executive-producer"),
        ("host", "host"),
        ("with", "contributor"),
        ("producer", "producer"),
        ("narrator", "narrator"),
        ("illustrator", "illustrator"),
        ("interviewer", "interviewer"),
        ("recipient", "recipient"),
    ];

    /// <summary>Fields that say nothing about a work, and about which nobody needs to hear.</summary>
    public static bool IsSilent(string field) => Silent.Contains(field) || field.StartsWith("bdsk-", StringComparison.Ordinal) || field.EndsWith("+an", StringComparison.Ordinal)
        || field.StartsWith("date-", StringComparison.Ordinal) || field.StartsWith("mendeley-", StringComparison.Ordinal) || field.StartsWith("sort", StringComparison.Ordinal);

    /// <summary>Fields that <see cref="BibtexItem"/> reads by rules of its own.</summary>
    public static bool IsRead(string field) => Read.Contains(field);

    private static readonly FrozenSet<string> Silent =
        "crossref xdata xref options langidopts hyphenation presort timestamp added-at interhash intrahash biburl owner groups label nameaddon gender ids execute related relatedtype __markedentry"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Read = Texts.Select(field => field.Field).Concat(Names.Select(field => field.Field)).Concat((
        "title subtitle titleaddon booktitle booksubtitle booktitleaddon maintitle mainsubtitle maintitleaddon journalsubtitle issuetitle issuesubtitle editor editortype editora editoratype editorb editorbtype " +
        "editorc editorctype holder number issue edition pages eid article-number doi url howpublished eprint eprinttype archiveprefix eprintclass primaryclass note addendum type pubstate status " +
        "username author+an:username citation date year month day eventdate origdate origyear urldate urlyear urlmonth urlday lastaccessed langid language shortauthor shorteditor entrysubtype").Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);
}
