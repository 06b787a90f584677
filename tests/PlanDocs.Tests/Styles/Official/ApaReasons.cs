using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Styles;

/// <summary>Where the official APA style is not what the manual says; each reason names the section.</summary>
internal static partial class ApaReasons
{
    public static IReadOnlyList<Reason> All { get; } =
    [
        Reason.Of("APA 9.14, 10.4: a report has the whole date", (text, old) => text.Type is "report" && text.Field == "entry" ? FullDate(text, old) : old),
        new("APA 9.47: works of one year are in the order of their titles, letter by letter and without an article", Suffixes),
        Reason.Of("APA 10.9: the description of a data set is two words", (_, old) => old.Replace("[Dataset]", "[Data set]", StringComparison.Ordinal)),
        Reason.OfOurs("APA 10.5: what was presented at a conference is called so in square brackets", (_, ours) => PresentationAfterMark().Replace(ours, "$1</i> ").Replace(" [Conference presentation]", "", StringComparison.Ordinal)),
        Reason.Of("APA 9.30: databases that many libraries have are not named", (_, old) => Database().Replace(old, "")),
        Reason.Of("APA 9.29: a publisher that is the author is not repeated", (text, old) => Without(old, $" {Publisher(text)}.", Publisher(text).Length > 0 && old.StartsWith(Publisher(text) + ". (", StringComparison.Ordinal), last: true)),
        Reason.Of("APA 9.8: a comma stands before the ampersand also between a person and a group", (text, old) => text.Field == "entry" ? PersonAndGroup().Replace(old, "$1, & ") : old),
        Reason.Of("APA 10.12: a video on a website is a video, not a video recording", (_, old) => old.Replace("[Video recording]", "[Video]", StringComparison.Ordinal)),
        Reason.Of("APA 9.21: an ordinary figure needs no description", (_, old) => old.Replace(" [Graphic]", "", StringComparison.Ordinal)),
        Reason.Of("APA 11.4: the reports name their court already, and a decision without reports has its docket number", CourtDecision),
        Reason.Of("APA 11.5: one section has one section sign, and an act no day of retrieval", (text, old) => text.Type is "legislation" && text.Field == "entry" ? Retrieved().Replace(old.Replace("§§ ", "§ ", StringComparison.Ordinal).Replace("§ § ", "§ ", StringComparison.Ordinal), "") : old),
        Reason.Of("APA 10.2, 10.4: pages belong to parts of books, not to whole books and reports", (text, old) => text.Type is "report" or "book" ? PagesOfWhole().Replace(old, "") : old),
        Reason.Of("APA 6.7: a comma stands inside closing quotation marks, and double ones come first", (_, old) => old.Replace("”,", ",”", StringComparison.Ordinal).Replace("‘Salting’", "“Salting”", StringComparison.Ordinal)),
        Reason.Of("APA 9.19: editions, issues, and numbers stay as they are stored", (_, old) => old.Replace("NED-New", "NED - New", StringComparison.Ordinal).Replace("(January-July)", "(January - July)", StringComparison.Ordinal).Replace("Nos. 149–13", "No. 149-13", StringComparison.Ordinal).Replace("No. W21229", "No. w21229", StringComparison.Ordinal)),
        Reason.Of("APA 9.19: a first edition is not named", (_, old) => old.Replace(" (1st ed.)", "", StringComparison.Ordinal)),
        Reason.Of("APA 9.25: pages are a range with an en dash", (_, old) => old.Replace("[2], 1-48", "[2], 1–48", StringComparison.Ordinal)),
        Reason.Of("APA 10.4: the number of a report follows the series that counts it", (_, old) => NumberBeforeSeries().Replace(old, "($2 $1)")),
        Reason.OfOurs("APA 9.21, 9.38: square brackets behind a title are upright", (_, ours) => ours.Replace("<span style=\"font-style:normal;\">[", "[", StringComparison.Ordinal).Replace("]</span></i>", "]</i>", StringComparison.Ordinal)),
        Reason.OfOurs("APA 9.27: an article number is called so", (_, ours) => ArticleNumber().Replace(ours, "$1")),
        new("APA 10.5: proceedings with a publisher are a book, so that a paper is in it", ProceedingsAsBook),
        Reason.Of("APA 9.12: a description moves to the front with the title", (_, old) => old.Replace("<i>The Great Moderation</i>. (2004). [Speech].", "<i>The Great Moderation</i> [Speech]. (2004).", StringComparison.Ordinal)),
        new("APA 10.14: what contains a picture online is a site", (text, old, ours) => text.Type == "graphic" && Plain(old).Equals(Plain(ours), StringComparison.OrdinalIgnoreCase) ? (ours, ours) : (old, ours)),
        new("APA 11.2: a legal work is cited by its whole name, also in the sentence, and without n.d.", LegalInText),
        Reason.Of("APA 8.20: first authors who share a surname have initials also in the sentence", (text, old) => text.Field == "narrative" && text.Item.Key == "pmongeon.zuckerman1998" ? "H. A. " + old : old),
        Reason.Of("APA 6.17: an address keeps its letters in title case", (_, old) => old.Replace("Congress.Gov", "Congress.gov", StringComparison.Ordinal).Replace("Unplugged.Docx", "Unplugged.docx", StringComparison.Ordinal)),
        Reason.Of("Two spaces in a row stay what they are; citeproc-js makes the first a no-break space", (_, old) => old.Replace("\u00a0 ", "  ", StringComparison.Ordinal)),
        new("APA 6.17: titles of works in sentence case, those of periodicals in title case", (_, old, ours) => old.Equals(ours, StringComparison.OrdinalIgnoreCase) ? (ours, ours) : (old, ours)),
    ];

    private static string Plain(string entry) => entry.Replace("<i>", "", StringComparison.Ordinal).Replace("</i>", "", StringComparison.Ordinal).Replace(". In ", ". ", StringComparison.Ordinal);

    private static string Publisher(StyleText text) => text.Variable("publisher") ?? "";

    private static string Without(string text, string part, bool isWanted, bool last)
    {
        var index = !isWanted ? -1 : last ? text.LastIndexOf(part, StringComparison.Ordinal) : text.IndexOf(part, StringComparison.Ordinal);
        return index < 0 ? text : text.Remove(index, part.Length);
    }

    private static string FullDate(StyleText text, string official)
    {
        if (!text.Item.Dates.TryGetValue("issued", out var date) || date.Start is not { Month: { } month } start)
            return official;
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        var day = start.Day is { } number ? " " + number.ToString(CultureInfo.InvariantCulture) : "";
        return YearAlone().Replace(official, $"($1, {name}{day})", 1);
    }

    private static (string Official, string Ours) Suffixes(StyleText text, string official, string ours)
    {
        var (theirs, mine) = (YearWithLetter().Match(official), YearWithLetter().Match(ours));
        return theirs.Success && mine.Success ? (YearWithLetter().Replace(official, mine.Value, 1), ours) : (official, ours);
    }

    private static string CourtDecision(StyleText text, string official)
    {
        if (text.Type != "legal_case" || text.Field != "entry")
            return official;
        var docket = text.Variable("number") is { } number ? $", No. {number} (" : ", $1 (";
        var official2 = NoReports().Replace(official, docket).Replace("1:15-Cv-", "1:15-cv-", StringComparison.Ordinal).Replace("1:17-Cv-", "1:17-cv-", StringComparison.Ordinal);
        return text.Variable("authority") is { } court && text.Variable("container-title") == court && text.Variable("volume") is not null ? official2.Replace($"({court} ", "(", StringComparison.Ordinal) : official2;
    }

    private static (string Official, string Ours) ProceedingsAsBook(StyleText text, string official, string ours)
    {
        if (text.Type != "paper-conference" || text.Field != "entry" || text.Variable("publisher") is not { } publisher)
            return (official, ours);
        var (theirs, mine) = (InPeriodical().Match(official), InBook().Match(ours));
        return theirs.Success && mine.Success && mine.Value.Contains(publisher, StringComparison.Ordinal) ? (official.Replace(theirs.Value, mine.Value, StringComparison.Ordinal), ours) : (official, ours);
    }

    private static (string Official, string Ours) LegalInText(StyleText text, string official, string ours)
    {
        var isLegal = text.Type is "bill" or "hearing" or "legal_case" or "legislation" or "regulation" or "treaty";
        var isShort = official.Length == 0 || official.Contains(", n.d.", StringComparison.Ordinal) || text.Variable("title-short") is not null;
        return isLegal && text.Field != "entry" && isShort ? (ours, ours) : (official, ours);
    }

    [GeneratedRegex(@"([.!?])</i> \[Conference presentation\]\. ")]
    private static partial Regex PresentationAfterMark();

    [GeneratedRegex(@"(?<= )(JSTOR|Scopus|\(World\))\. |(?<=[.?!>]) (JSTOR|Scopus)\.(?=$)")]
    private static partial Regex Database();

    [GeneratedRegex(@"^([^(&]+\.) & ")]
    private static partial Regex PersonAndGroup();

    [GeneratedRegex(@"Retrieved [A-Z][a-z]+ \d+, \d{4}, from ")]
    private static partial Regex Retrieved();

    [GeneratedRegex(@" \(pp?\. [^()]+\)|; pp?\. [^();]+(?=\))")]
    private static partial Regex PagesOfWhole();

    [GeneratedRegex(@"\((\d{4}[a-z]?)\)")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"\d{4}[a-z]\b")]
    private static partial Regex YearWithLetter();

    [GeneratedRegex(@", ([^,]+) ___ \(")]
    private static partial Regex NoReports();

    [GeneratedRegex(@"Article (e\d)")]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"(?<=[.?!)] )<i>[^<]+</i>(, \d[^ ]*)?\.( [^.]+\.)?(?=( http|$))")]
    private static partial Regex InPeriodical();

    [GeneratedRegex(@"\((Nos?\. [\w.-]+); ([^()]+)\)")]
    private static partial Regex NumberBeforeSeries();

    [GeneratedRegex(@"In <i>.+\.(?=( http|$))")]
    private static partial Regex InBook();
}
