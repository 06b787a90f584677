using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Takes a title apart: what stands in brackets and parentheses behind it says what kind of work it is (APA 9.19–9.21).</summary>
internal static partial class EntryTitle
{
    public static void Add(ItemBuilder item, string text, SourceSpan span)
    {
        text = text.Trim().TrimEnd('.').Trim();
        for (var match = Behind().Match(text); match.Success; match = Behind().Match(text))
        {
            var isKnown = match.Groups["bracket"].Success ? AddBracket(item, match.Groups["bracket"].Value, span) : AddParentheses(item, match.Groups["paren"].Value, span);
            if (!isKnown)
                break;
            text = text[..match.Index].TrimEnd();
        }

        item.Add("title", Quoted().Match(text) is { Success: true } quoted ? quoted.Groups["title"].Value : text, span);
    }

    private static bool AddBracket(ItemBuilder item, string text, SourceSpan span)
    {
        var thesis = Thesis().Match(text);
        if (thesis.Success)
        {
            item.Type = "thesis";
            item.Add("genre", thesis.Groups["genre"].Value, span);
            item.Add("publisher", thesis.Groups["school"].Value, span);
            return true;
        }

        item.Add("genre", text, span);
        item.Type = TypeOf(text.ToLowerInvariant()) ?? item.Type;
        return true;
    }

    private static string? TypeOf(string words) => words switch
    {
        _ when words.Contains("data set", StringComparison.Ordinal) => "dataset",
        _ when words.Contains("software", StringComparison.Ordinal) || words.Contains("app", StringComparison.Ordinal) && words.StartsWith("mobile", StringComparison.Ordinal) => "software",
        _ when words.Contains("film", StringComparison.Ordinal) || words.Contains("video", StringComparison.Ordinal) => "motion_picture",
        _ when words.Contains("podcast", StringComparison.Ordinal) || words.Contains("series", StringComparison.Ordinal) => "broadcast",
        _ when words.Contains("presentation", StringComparison.Ordinal) || words.Contains("session", StringComparison.Ordinal) || words.Contains("keynote", StringComparison.Ordinal) || words.Contains("lecture", StringComparison.Ordinal) => "speech",
        _ when words.Contains("tweet", StringComparison.Ordinal) || words.Contains("post", StringComparison.Ordinal) && !words.Contains("poster", StringComparison.Ordinal) => "post",
        _ when words.Contains("manuscript", StringComparison.Ordinal) => "manuscript",
        _ when words.Contains("preprint", StringComparison.Ordinal) => "article",
        _ => null,
    };

    /// <summary>Several things in the same parentheses are parted by semicolons: (M. B. Ramos, Trans.; 2nd ed.).</summary>
    private static bool AddParentheses(ItemBuilder item, string text, SourceSpan span)
    {
        var parts = text.Split("; ");
        if (!parts.All(IsKnown))
            return false;
        foreach (var part in parts)
            AddParenthesis(item, part, span);
        return true;
    }

    private static bool IsKnown(string text) =>
        text.Split(", ").All(part => Edition().IsMatch(part) || Volume().IsMatch(part) || Pages().IsMatch(part)) || Number().IsMatch(text) || Role().IsMatch(text);

    private static void AddParenthesis(ItemBuilder item, string text, SourceSpan span)
    {
        if (Role().Match(text) is { Success: true } role)
        {
            item.Add(role.Groups["role"].Value.StartsWith('T') ? "translator" : "editor", EntryNames.GivenFirst(text[..role.Index], span));
            return;
        }

        if (item.Type == "thesis" && ThesisNumber().Match(text) is { Success: true } thesis)
        {
            item.Add("number", thesis.Groups["number"].Value, span);
            return;
        }

        if (Number().Match(text) is { Success: true } number)
        {
            item.Type = item.Type == "document" ? "report" : item.Type;
            if (number.Groups["genre"].Value is { Length: > 0 } genre)
                item.Add("genre", genre, span);
            item.Add("number", number.Groups["number"].Value, span);
            return;
        }

        foreach (var part in text.Split(", "))
            AddPart(item, part, span);
    }

    private static void AddPart(ItemBuilder item, string part, SourceSpan span)
    {
        if (Volume().Match(part) is { Success: true } volume)
            item.Add("volume", volume.Groups["number"].Value, span);
        else if (Pages().Match(part) is { Success: true } pages)
            item.Add("page", PageRanges.Normalize(pages.Groups["range"].Value), span);
        else
            item.Add("edition", Reading.Edition.Normalize(part), span);
    }

    [GeneratedRegex("^[“\"](?<title>[^“”\"]+?)\\.?[”\"]$")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s*(?:\((?<paren>[^()]*)\)|\[(?<bracket>[^\[\]]*)\])$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?<genre>(?:Unpublished )?(?:Doctoral|Master['’]?s|Bachelor['’]?s)[^,]*), (?<school>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Thesis();

    [GeneratedRegex(@"^(?:\d+(?:st|nd|rd|th)|Rev\.|Revised|(?:\d+(?:st|nd|rd|th) )?\p{L}+) ed(?:ition|n)?\.?$|^\d+\. Aufl\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Edition();

    [GeneratedRegex(@"^Vols?\. (?<number>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    [GeneratedRegex(@"^(?:pp?\.|S\.) (?<range>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pages();

    // Report No. 12; Publication No. 3; NISO RP-29-2022: a word in capitals and a number.
    [GeneratedRegex(@"^(?:(?<genre>[\p{L}\s]*?(?:report|paper|bulletin|brief|publication|standard)[\p{L}\s]*?)\s*)?(?<number>(?:No\.|Nr\.)\s*\S.*|\p{Lu}{2,}[\p{L}\s/-]*\d[\w./:-]*|(?:UMI|ProQuest|Order|Accession|Publication)\s+No\.\s*.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // The style says "Publication No." before the number of a thesis (APA 10.6).
    [GeneratedRegex(@"^Publication No\. (?<number>\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex ThesisNumber();

    [GeneratedRegex(@",\s+(?<role>Trans\.|Eds?\.)$")]
    private static partial Regex Role();
}
