namespace PlanDocs.Cli;

/// <summary>What instructors call works, and CSL's types for it.</summary>
internal static class KindsOfSources
{
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["scholarly"] = ["article-journal", "book", "chapter", "paper-conference", "thesis", "report"],
        ["journal article"] = ["article-journal"],
        ["article"] = ["article-journal", "article-magazine", "article-newspaper", "article"],
        ["magazine article"] = ["article-magazine"],
        ["newspaper article"] = ["article-newspaper"],
        ["book"] = ["book"],
        ["book chapter"] = ["chapter"],
        ["chapter"] = ["chapter"],
        ["report"] = ["report"],
        ["standard"] = ["standard"],
        ["thesis"] = ["thesis"],
        ["dissertation"] = ["thesis"],
        ["conference paper"] = ["paper-conference", "speech"],
        ["web page"] = ["webpage", "post", "post-weblog"],
        ["website"] = ["webpage", "post", "post-weblog"],
        ["interview"] = ["interview", "personal_communication"],
        ["film"] = ["motion_picture", "broadcast"],
        ["data set"] = ["dataset"],
        ["software"] = ["software"],
        ["law"] = ["legislation", "legal_case", "bill", "regulation", "treaty", "hearing"],
    };

    /// <summary>A type of CSL stands for itself.</summary>
    private static readonly HashSet<string> Known =
        [.. Types.Values.SelectMany(types => types), "review", "review-book", "entry", "entry-dictionary", "entry-encyclopedia", "map", "graphic", "song", "patent", "manuscript", "pamphlet", "periodical", "collection", "classic", "document", "event", "figure", "musical_score", "performance"];

    public static IReadOnlyCollection<string> Names => Types.Keys;

    public static IReadOnlyCollection<string>? TypesOf(string kind) => Types.TryGetValue(kind, out var types) ? types : Known.Contains(kind) ? [kind] : null;
}
