using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>The entry types of BibTeX, BibLaTeX, and biblatex-apa, and the types of CSL for them.</summary>
internal static class BibtexTypes
{
    private static readonly FrozenDictionary<string, string> CslTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article"] = "article-journal",
        ["artwork"] = "graphic",
        ["audio"] = "song",
        ["book"] = "book",
        ["bookinbook"] = "chapter",
        ["booklet"] = "pamphlet",
        ["collection"] = "book",
        ["commentary"] = "document",
        ["conference"] = "paper-conference",
        ["constitution"] = "legislation",
        ["data"] = "dataset",
        ["dataset"] = "dataset",
        ["electronic"] = "webpage",
        ["image"] = "graphic",
        ["inbook"] = "chapter",
        ["incollection"] = "chapter",
        ["inproceedings"] = "paper-conference",
        ["inreference"] = "entry-encyclopedia",
        ["interview"] = "interview",
        ["jurisdiction"] = "legal_case",
        ["legadminmaterial"] = "regulation",
        ["legal"] = "treaty",
        ["legislation"] = "legislation",
        ["legmaterial"] = "bill",
        ["letter"] = "personal_communication",
        ["manual"] = "book",
        ["map"] = "map",
        ["mastersthesis"] = "thesis",
        ["misc"] = "document",
        ["movie"] = "motion_picture",
        ["music"] = "song",
        ["mvbook"] = "book",
        ["mvcollection"] = "book",
        ["mvproceedings"] = "book",
        ["mvreference"] = "book",
        ["newsarticle"] = "article-newspaper",
        ["newspaper"] = "article-newspaper",
        ["magazine"] = "article-magazine",
        ["online"] = "webpage",
        ["patent"] = "patent",
        ["performance"] = "performance",
        ["periodical"] = "periodical",
        ["phdthesis"] = "thesis",
        ["podcast"] = "broadcast",
        ["presentation"] = "speech",
        ["proceedings"] = "book",
        ["reference"] = "book",
        ["report"] = "report",
        ["review"] = "review",
        ["software"] = "software",
        ["standard"] = "standard",
        ["suppbook"] = "chapter",
        ["suppcollection"] = "chapter",
        ["suppperiodical"] = "article-journal",
        ["techreport"] = "report",
        ["thesis"] = "thesis",
        ["unpublished"] = "manuscript",
        ["video"] = "motion_picture",
        ["webpage"] = "webpage",
        ["www"] = "webpage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A type of entry, or one of the blocks that are no entries.</summary>
    public static bool IsKnown(string type) => CslTypes.ContainsKey(type) || type is "comment" or "preamble" or "string" or "xdata" or "set" or "journal";

    /// <summary>The entry is a part of something that has a title of its own.</summary>
    public static bool IsPart(string type) =>
        type is "inbook" or "incollection" or "inproceedings" or "conference" or "inreference" or "bookinbook" or "suppbook" or "suppcollection";

    public static string? CslType(string type) => CslTypes.GetValueOrDefault(type);

    public static string? Nearest(string type) => EditDistance.Nearest(type, CslTypes.Keys);
}
