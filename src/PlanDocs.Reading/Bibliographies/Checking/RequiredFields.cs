namespace PlanDocs.Reading;

/// <summary>
/// What a reference of each type cannot do without in APA 7 (chapter 10). Authors and dates may be missing anywhere (9.12, 9.17), so only what
/// makes a work findable counts; each need names the variables of which one is enough.
/// </summary>
internal static class RequiredFields
{
    private sealed record Need(string Type, string Work, string What, params string[] Variables);

    private static readonly Need[] Needs =
    [
        new("article-journal", "a journal article", "the title of its journal", "container-title"),
        new("article-journal", "a journal article", "a date", "issued", "status"),
        new("article-magazine", "a magazine article", "the title of its magazine", "container-title"),
        new("article-magazine", "a magazine article", "a date", "issued"),
        new("article-newspaper", "a newspaper article", "the title of its newspaper", "container-title"),
        new("article-newspaper", "a newspaper article", "a date", "issued"),
        new("chapter", "a chapter", "the title of its book", "container-title"),
        new("chapter", "a chapter", "a publisher", "publisher", "DOI", "URL"),
        new("entry-dictionary", "an entry", "the title of its dictionary", "container-title"),
        new("entry-encyclopedia", "an entry", "the title of its encyclopedia", "container-title"),
        new("paper-conference", "a conference paper", "the title of its proceedings or of the conference", "container-title", "event-title", "event", "publisher"),
        new("book", "a book", "a publisher", "publisher", "original-publisher", "DOI", "URL"),
        new("thesis", "a thesis", "the university", "publisher"),
        new("webpage", "a web page", "a URL", "URL", "DOI"),
        new("post", "a post", "a URL", "URL"),
        new("post-weblog", "a blog post", "a URL", "URL"),
        new("dataset", "a data set", "a publisher or an address", "publisher", "DOI", "URL", "archive"),
        new("patent", "a patent", "a number", "number"),
        new("standard", "a standard", "a number", "number", "URL"),
        new("personal_communication", "a personal communication", "an author", "author"),
        new("personal_communication", "a personal communication", "a date", "issued"),
    ];

    private static readonly ILookup<string, Need> ByType = Needs.ToLookup(need => need.Type, StringComparer.Ordinal);

    public static void Check(ReferenceItem item, List<Diagnostic> diagnostics)
    {
        foreach (var need in ByType[item.Type])
        {
            if (!need.Variables.Any(variable => Has(item, variable)))
                diagnostics.Add(Errors.MissingField(item.Key, need.Work, need.What, need.Variables[0], item.Span));
        }

        // An untitled work is shown with a description in square brackets (APA 9.22).
        if (item.Type is not "personal_communication" && !Has(item, "title") && !Has(item, "genre") && !Has(item, "reviewed-title"))
            diagnostics.Add(Errors.MissingField(item.Key, "a reference", "a title, or a description in its place", "title", item.Span));
        // The author of a report may be its publisher, which is then left out (APA 9.29).
        if (item.Type is "report" && !Has(item, "publisher") && !Has(item, "URL") && !Has(item, "DOI") && !item.Names.GetValueOrDefault("author", []).Any(name => name.Literal is not null))
            diagnostics.Add(Errors.MissingField(item.Key, "a report", "the group that published it", "publisher", item.Span));
    }

    private static bool Has(ReferenceItem item, string variable) => item.Texts.ContainsKey(variable) || item.Dates.ContainsKey(variable) || item.Names.ContainsKey(variable);
}
