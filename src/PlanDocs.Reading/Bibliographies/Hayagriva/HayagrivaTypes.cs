namespace PlanDocs.Reading;

/// <summary>The types of Hayagriva, some of which say what a work is only together with the type of the parent.</summary>
internal static class HayagrivaTypes
{
    public static string? CslType(string type, string? parent) => (type, parent) switch
    {
        ("article", "periodical") => "article-journal",
        ("article", "newspaper") => "article-newspaper",
        ("article", "blog") => "post-weblog",
        ("article", "proceedings" or "conference") => "paper-conference",
        ("article", "reference") => "entry-encyclopedia",
        ("article", _) => "article",
        ("entry", "blog") => "post-weblog",
        ("entry" or "chapter", "reference") => "entry-encyclopedia",
        ("entry", _) => "entry",
        ("anthos", "proceedings" or "conference") => "paper-conference",
        ("anthos" or "chapter", _) => "chapter",
        ("anthology" or "book" or "proceedings" or "reference", _) => "book",
        ("artwork", _) => "graphic",
        ("audio", _) => "song",
        ("blog", _) => "webpage",
        ("case", _) => "legal_case",
        ("conference", _) => "event",
        ("exhibition", _) => "event",
        ("legislation", _) => "legislation",
        ("manuscript", _) => "manuscript",
        ("misc", _) => "document",
        ("newspaper" or "periodical", _) => "periodical",
        ("original", _) => "document",
        ("patent", _) => "patent",
        ("performance", _) => "performance",
        ("post" or "thread" or "tweet", _) => "post",
        ("report", _) => "report",
        ("repository", _) => "software",
        ("scene" or "video", _) => "motion_picture",
        ("thesis", _) => "thesis",
        ("web", _) => "webpage",
        _ => null,
    };
}
