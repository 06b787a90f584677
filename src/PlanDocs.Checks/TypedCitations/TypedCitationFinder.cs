using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>
/// Finds (Garcia, 2019) and Garcia (2019) in running text. Years stand in parentheses after many things, a film or a storm; what is no author by its form or
/// by the words around it is let pass.
/// </summary>
internal sealed partial class TypedCitationFinder(CitedWorks works)
{
    private const int LongestParentheses = 400;
    private const string Opening = "([";

    public IReadOnlyList<TypedCitation> Find(Passage passage)
    {
        var found = new List<TypedCitation>();
        var text = passage.Text;
        for (var open = text.AsSpan().IndexOfAny(Opening); open >= 0; open = Next(text, open))
        {
            var close = text.AsSpan(open, Math.Min(text.Length - open, LongestParentheses)).IndexOf(text[open] == '(' ? ')' : ']') + open;
            if (close <= open || passage.QuotationAt(open) is not null)
                continue;
            var content = text[(open + 1)..close];
            if (YearAlone().Match(content) is { Success: true } year)
                AddNarrative(found, passage, open, close + 1, year.Groups["year"].Value);
            else
                AddParenthetical(found, passage, open + 1, content);
        }

        return found;
    }

    private static int Next(string text, int open) => text.AsSpan(open + 1).IndexOfAny(Opening) is >= 0 and var next ? open + 1 + next : -1;

    private void AddParenthetical(List<TypedCitation> found, Passage passage, int start, string content)
    {
        // (London: Penguin, 2004) and *Title* (Penguin, 2004) name a publisher.
        if (IsAfterTitle(passage, start - 1) || Meeting().IsMatch(passage.Text[Math.Max(0, start - 60)..start]))
            return;
        foreach (var part in content.Split(';'))
        {
            var match = NamesAndYear().Match(part);
            if (!match.Success && NamesAndYearAlone().Match(part) is { Success: true } bare && IsCertain(bare.Groups["names"].Value))
                match = bare;
            if (match.Success && AuthorNames.AreAuthors(match.Groups["names"].Value) && !passage.IsEmphasized(start + match.Groups["names"].Index))
                found.Add(new TypedCitation(start + match.Groups["names"].Index, start + match.Groups["year"].Index + match.Groups["year"].Length, match.Groups["names"].Value, match.Groups["year"].Value, true));
            start += part.Length + 1;
        }
    }

    private void AddNarrative(List<TypedCitation> found, Passage passage, int open, int end, string year)
    {
        var before = passage.Text.AsSpan(0, open).TrimEnd();
        var match = NamesBefore().Match(passage.Text, Math.Max(0, before.Length - 120), Math.Min(120, before.Length));
        if (!match.Success || passage.IsEmphasized(match.Index) || passage.QuotationAt(match.Index) is not null)
            return;
        var opener = Opener().Match(match.Groups["names"].Value).Length;
        var start = match.Groups["names"].Index + opener;
        var written = match.Groups["names"].Value[opener..];
        var names = written.EndsWith("’s", StringComparison.Ordinal) ? written[..^2] : written.TrimEnd('’');
        if (AuthorNames.AreAuthors(names) && (names != written || IsCertain(names) || IsCue(passage, start, end)))
            found.Add(new TypedCitation(start, end, names, year, false));
    }

    /// <summary>Two people, or somebody of whom the paper cites a work.</summary>
    private bool IsCertain(string names) => IsPair().IsMatch(names) || works.Nearest(names) is not null;

    /// <summary>One name before a year is an author where the words around it say so: he argues, or something is according to him.</summary>
    private static bool IsCue(Passage passage, int start, int end)
    {
        var before = passage.Text[Math.Max(0, start - 20)..start];
        return Reporting().IsMatch(passage.Text[end..Math.Min(passage.Text.Length, end + 60)]) || Leading().IsMatch(before);
    }

    private static bool IsAfterTitle(Passage passage, int open)
    {
        var before = open - 1;
        while (before > 0 && passage.Text[before] == ' ')
            before--;
        return before >= 0 && (passage.IsEmphasized(before) || passage.Text[before] == '”');
    }

    [GeneratedRegex(@"^(?<year>(?:1[5-9]|20)\d\d[a-z]?|n\.d\.|in press)(?:,\s*(?:pp?\.|para|chap|sec|Chapter|Table|Figure).*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^\s*(?:(?:see(?: also)?,?|e\.g\.,?|cf\.|for example,|compare|(?:as )?(?:cited|quoted) in|adapted from|following|citing)\s+)*(?<names>[^;]{2,120}?),\s+(?<year>(?:1[5-9]|20)\d\d[a-z]?(?:/\d{4})?|n\.d\.|in press)(?=$|[,:;])", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAndYear();

    // Without a comma only what is certain, since (Windows 2000) is none.
    [GeneratedRegex(@"^\s*(?<names>[^;,]{2,120}?)\s+(?<year>(?:1[5-9]|20)\d\d[a-z]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAndYearAlone();

    // Up to five capitalized words, or two or more authors, just before the parentheses.
    [GeneratedRegex(@"(?<names>(?:(?<![\p{L}’-])(?:[vd][aeo][nlr]?|der|den|la|le|al|el|St\.)\s)*(?<!\p{L})\p{Lu}[\p{L}’\-]*(?:,?\s(?:and|&|et|of|the|for|\p{Lu}[\p{L}’\-]*|[vd][aeo][nlr]?))*?(?:\set\sal\.?)?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesBefore();

    // Capitalized because it begins the sentence.
    [GeneratedRegex(@"^(?:(?:And|But|Yet|So|As|In|For|On|If|While|Although|When|Since|Then|Thus|However,?|Both|Like|See|Unlike|Following)\s)+", RegexOptions.CultureInvariant)]
    private static partial Regex Opener();

    [GeneratedRegex(@"(?:\set\sal\.?$)|(?:^\p{Lu}[\p{L}’\-]*,?\s(?:and|&)\s\p{Lu}[\p{L}’\-]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex IsPair();

    [GeneratedRegex(@"(?:\b[Aa]ccording to|\bby|\b[Ss]ee(?: also)?|\bcf\.|\b[Ff]ollowing|\b[Ll]ike|\b[Aa]s)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(?:conference|meeting|workshop|symposium|festival|summit|exhibition|exhibit|held|seminar|retreat|born)\b[^()]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex("""
        ^\s(?:(?:also|later|further|recently|similarly|therefore|has|have|had|first|then|explicitly|rightly|even|once|again|both|who|for\sexample,)\s)*
        (?:argu|f[io]und|find|report|show|suggest|describ|not(?:e|es|ed)\b|observ|conclud|claim|stat(?:e|es|ed)\b|writ|wrote|propos|defin|examin|explor|identif
          |demonstrat|emphasi|point|call|explain|warn|reveal|maintain|contend|believ|sa(?:y|ys|id)\b|discuss|outlin|offer|introduc|develop|stud(?:y|ies|ied)\b|survey
          |investigat|highlight|recommend|recogni|assert|estimat|measur|compar|agree|disagree|insist|remind|document|trac|review|analy|present|use[sd]?\b|ma[dk]e
          |see[s]?\b|saw\b|take[s]?\b|took\b|give[s]?\b|gave\b|urge|advocat|challeng|critici|reject|test(?:s|ed)?\b|appl(?:y|ies|ied)\b|add(?:s|ed)?\b|ask|doubt|question
          |distinguish|frame[sd]?\b|characteri|coin|divid|treat|plac|put[s]?\b|remark|caution|attribut|confirm|establish|concede|acknowledg|hold[s]?\b|held\b|think|thought|provid)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();
}
