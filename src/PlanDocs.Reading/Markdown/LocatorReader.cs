using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads the places in a work, such as <c>, pp. 9–12, 15</c> or <c>, chap. 2, para. 4</c>, by the labels that people write.</summary>
internal static partial class LocatorReader
{
    /// <returns>The places, and the offset of what follows them.</returns>
    public static (IReadOnlyList<Locator> Locators, int End) Read(string text)
    {
        var locators = new List<Locator>();
        var end = 0;
        while (Next(text, end, locators.Count == 0) is { } next)
        {
            locators.Add(next.Locator);
            end = next.End;
        }

        return (locators, end);
    }

    private static (Locator Locator, int End)? Next(string text, int start, bool isFirst)
    {
        var braces = Braces().Match(text, start);
        if (braces.Success && isFirst)
        {
            return (Braced(braces.Groups["inside"].Value), start + braces.Length);
        }

        var labelled = Labelled().Match(text, start);
        if (labelled.Success && Labels.TryGetValue(labelled.Groups["label"].Value.TrimEnd('.').ToLowerInvariant(), out var label))
            return (new Locator(label, Tidy(labelled.Groups["value"].Value)), start + labelled.Length);
        var time = TimeStamp().Match(text, start);
        if (time.Success)
            return (new Locator("timestamp", Tidy(time.Groups["value"].Value)), start + time.Length);
        var bare = Bare().Match(text, start);
        return bare.Success && isFirst ? (new Locator("page", Tidy(bare.Groups["value"].Value)), start + bare.Length) : null;
    }

    /// <summary>Braces say where a place begins and ends, whatever stands in them; a label may come first.</summary>
    private static Locator Braced(string inside)
    {
        var label = LabelAlone().Match(inside);
        return label.Success && Labels.TryGetValue(label.Groups["label"].Value.TrimEnd('.').ToLowerInvariant(), out var name)
            ? new Locator(name, Tidy(inside[label.Length..]))
            : new Locator("page", Tidy(inside));
    }

    /// <summary>One hyphen for any dash: how a range looks is the style's affair.</summary>
    private static string Tidy(string value) => Dash().Replace(value.Trim(), "-");

    private static readonly Dictionary<string, string> Labels = Named(
        ("page", "p pp page pages pg pgs s seite seiten"), ("chapter", "ch chs chap chaps chapter chapters kap kapitel"),
        ("paragraph", "para paras paragraph paragraphs ¶ ¶¶ abs"), ("section", "sec secs sect section sections § §§ abschn abschnitt"),
        ("volume", "vol vols volume volumes bd"), ("figure", "fig figs figure figures abb"), ("table", "tab tbl tbls table tables"),
        ("column", "col cols column columns"), ("issue", "no nos number numbers issue issues nr"), ("line", "l ll line lines"),
        ("note", "n nn note notes"), ("opus", "op opp opus"), ("book", "bk bks book books"), ("part", "pt pts part parts"),
        ("verse", "v vv verse verses"), ("sub-verbo", "s.v s.vv"), ("folio", "fol fols folio folios"), ("appendix", "app apps appendix appendices"),
        ("equation", "eq eqs equation equations"), ("act", "act acts"), ("scene", "sc scs scene scenes"), ("slide", "slide slides"), ("canon", "can canon canons"),
        ("rule", "rule rules"), ("article-locator", "art arts article articles"), ("title-locator", "tit title titles"),
        ("timestamp", "timestamp time"), ("supplement", "supp supplement"), ("elocation", "loc location locations"));

    private static Dictionary<string, string> Named(params (string Label, string Words)[] labels)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (label, words) in labels)
        {
            foreach (var word in words.Split(' '))
                result.Add(word, label);
        }

        return result;
    }

    private const string One = @"(?:\d[\d.]*[A-Za-z]?(?!\p{L})|[A-Z]{0,3}\d+(?!\p{L})|[ivxlcdm]+(?!\p{L})|[IVXLCDM]+(?!\p{L})|[A-Z](?!\p{L}))";
    private const string Range = One + @"(?:\s*(?:-{1,3}|–|—)\s*" + One + ")?";
    private const string Numbers = "(?<value>" + Range + @"(?:(?:\s*,\s*|\s*&\s*|\s+and\s+)(?:" + DigitRange + "))*)";
    private const string DigitRange = @"\d[\d.]*[A-Za-z]?(?:\s*(?:-{1,3}|–|—)\s*\d[\d.]*[A-Za-z]?)?(?!\p{L}|:\d)";

    [GeneratedRegex(@"\G\s*,?\s*\{(?<inside>[^{}]*)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\A\s*(?<label>(?:s\.vv?|\p{L}+|[¶§]{1,2})\.?)(?=[\s\d])\s*")]
    private static partial Regex LabelAlone();

    [GeneratedRegex(@"\G\s*,?\s*(?<label>(?:s\.vv?|\p{L}+|[¶§]{1,2})\.?)\s*" + Numbers)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\G\s*,?\s*(?<value>\d{1,3}(?::\d{2}){1,2}(?:\s*(?:-{1,3}|–)\s*\d{1,3}(?::\d{2}){1,2})?)(?![\d:])")]
    private static partial Regex TimeStamp();

    [GeneratedRegex(@"\G\s*,\s*(?<value>" + DigitRange + @"(?:\s*,\s*" + DigitRange + ")*)")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\s*(?:-{1,3}|–|—)\s*")]
    private static partial Regex Dash();
}
