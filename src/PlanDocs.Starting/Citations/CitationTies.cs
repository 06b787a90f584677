using System.Text;
using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Ties the citations of running text to the works of the reference list, and writes them with their keys.</summary>
internal sealed partial class CitationTies(WorkIndex index, bool citesPages)
{
    /// <summary>In characters, of what stands in parentheses, and of names before them.</summary>
    private const int LongestCitation = 1000;

    /// <summary>How many citations were tied and how many look like citations and were not.</summary>
    public (int Tied, int Untied) Count { get; private set; }

    public TiedText Tie(string markdown, SourceSpan span)
    {
        var text = new StringBuilder();
        var doubts = new List<Diagnostic>();
        var from = 0;
        foreach (Match match in CitationPattern.Parentheses().Matches(markdown))
        {
            var inside = match.Groups["inside"].Value.Replace("\\", "", StringComparison.Ordinal).Replace('\n', ' ').Replace('\u00a0', ' ').Trim();
            text.Append(markdown, from, match.Index - from);
            from = match.Index + match.Length;
            // What somebody said in person is in no list (APA 8.9).
            var isNone = inside.Length > LongestCitation || CitationPattern.PersonalCommunication().IsMatch(inside);
            var citation = isNone ? null : Narrative(text, inside) ?? Parenthetical(inside, doubts, span);
            if (citation is not null)
                Count = Count with { Tied = Count.Tied + 1 };
            else if (!isNone && IsUntied(inside, text))
                AddDoubt(inside, doubts, span);
            text.Append(citation ?? match.Value);
        }

        return new TiedText(text.Append(markdown, from, markdown.Length - from).ToString(), doubts);
    }

    private void AddDoubt(string inside, List<Diagnostic> doubts, SourceSpan span)
    {
        Count = Count with { Untied = Count.Untied + 1 };
        doubts.Add(Errors.CitationWithoutEntry($"({inside})", span));
    }

    private static bool IsUntied(string inside, StringBuilder before) =>
        CitationPattern.LooksLikeCitation().IsMatch(inside) || CitationPattern.YearsOnly().IsMatch(inside) && !int.TryParse(inside, out _) && EndsWithName(before);

    private static bool EndsWithName(StringBuilder before)
    {
        var word = End(before).Split(' ')[^1];
        return word.Length > 1 && char.IsUpper(word[0]);
    }

    /// <summary>"Lee (2011, p. 9)" becomes "@lee2011 [p. 9]", and its names go from the text where the style prints the same.</summary>
    private string? Narrative(StringBuilder before, string inside)
    {
        if (CitationPattern.YearsOnly().Match(inside) is { Success: true } only)
            return NarrativeYears(before, only);
        // American Library Association (ALA, 2023): the abbreviation is introduced inside the parentheses.
        var single = CitationPattern.Single().Match(inside);
        if (!single.Success || inside.Contains(';', StringComparison.Ordinal) || CitationPattern.YearsOf(single.Groups["years"].Value) is not [var year])
            return null;
        return index.Find(single.Groups["names"].Value, year, out var isCertain) is { IsGroup: true } work && isCertain && TakeForm(before, End(before), work.Names[0])
            ? "@" + work.Key + Bracketed(Suffix(single.Groups["suffix"].Value))
            : null;
    }

    private string? NarrativeYears(StringBuilder before, Match only)
    {
        var years = CitationPattern.YearsOf(only.Groups["years"].Value);
        var suffix = Suffix(only.Groups["suffix"].Value);
        var end = End(before);
        var owner = Possessive().Match(end) is { Success: true } mark ? end[..mark.Index] : "";
        foreach (var (work, form) in index.Forms(years[0]))
        {
            if (years.Count == 1 && work.IsPrintedFor(form) && TakeForm(before, end, form))
                return "@" + work.Key + Bracketed(suffix);
            if (!EndsWith(end, form) && !EndsWith(owner, form))
                continue;
            var works = years.Select(year => index.Find(form, year, out _)).ToList();
            return works.TrueForAll(found => found is not null) ? $"[{string.Join("; ", works.Select(found => "-@" + found!.Key))}{suffix}]" : null;
        }

        return null;
    }

    private string? Parenthetical(string inside, List<Diagnostic> doubts, SourceSpan span)
    {
        if (!CitationPattern.HasYear().IsMatch(inside))
            return citesPages ? NameAndPage(inside) : null;
        var found = new List<string>();
        var doubtful = new List<string>();
        foreach (var piece in inside.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Piece(piece, doubtful) is not { } cites)
                return null;
            found.AddRange(cites);
        }

        doubts.AddRange(doubtful.Select(piece => Errors.DoubtfulCitation(piece, span)));
        return found.Count == 0 ? null : $"[{string.Join("; ", found)}]";
    }

    private IEnumerable<string>? Piece(string piece, List<string> doubtful)
    {
        if (CitationPattern.AsCitedIn().Match(piece) is { Success: true } cited)
            return Secondary(piece[..cited.Index], piece[(cited.Index + cited.Length)..], doubtful);
        var match = CitationPattern.Single().Match(piece);
        if (!match.Success)
            return null;
        var years = CitationPattern.YearsOf(match.Groups["years"].Value);
        var works = years.Select(year => (Work: index.Find(match.Groups["names"].Value, year, out var isCertain), isCertain)).ToList();
        if (works.Exists(work => work.Work is null))
            return null;
        if (works.Exists(work => !work.isCertain))
            doubtful.Add(piece);
        var cites = works.Select(work => "@" + work.Work!.Key).ToList();
        cites[0] = match.Groups["prefix"].Value + cites[0];
        cites[^1] += Locator(match.Groups["suffix"].Value);
        return cites;
    }

    /// <summary>A work that was read in another (APA 8.6): only the other one stands in the list.</summary>
    private IEnumerable<string>? Secondary(string original, string other, List<string> doubtful)
    {
        if (Piece(other, doubtful)?.ToList() is not [var cite])
            return null;
        return Piece(original, [])?.ToList() is [var known] ? [$"{known}, as cited in {cite}"] : [$"{original}, as cited in {cite}"];
    }

    private string? NameAndPage(string inside) =>
        CitationPattern.NameAndPage().Match(inside) is { Success: true } match && index.FindByNames(match.Groups["names"].Value) is { } work
            ? $"[@{work.Key}, p. {match.Groups["pages"].Value}]"
            : null;

    private static string Bracketed(string suffix) => suffix.Length > 2 ? $" [{suffix[2..]}]" : "";

    /// <summary>What follows a year: a place, and the work in which the writer has read this one (APA 8.6).</summary>
    private string Suffix(string suffix) =>
        CitationPattern.AsCitedIn().Match(suffix) is { Success: true } cited && Piece(suffix[(cited.Index + cited.Length)..], [])?.ToList() is [var other]
            ? $"{Locator(suffix[..cited.Index])}, as cited in {other}"
            : Locator(suffix);

    /// <summary>The place behind a year, always after a comma and with its label: ":9" is a page.</summary>
    private static string Locator(string suffix)
    {
        var isColon = suffix.TrimStart().StartsWith(':');
        var text = suffix.Trim().TrimStart(',', ':').Trim();
        return text.Length == 0 ? "" : isColon && char.IsAsciiDigit(text[0]) ? ", p. " + text : ", " + text;
    }

    private static bool TakeForm(StringBuilder before, string end, string form)
    {
        if (!EndsWith(end, form))
            return false;
        while (before.Length > 0 && char.IsWhiteSpace(before[^1]))
            before.Length--;
        before.Length -= form.Length;
        return true;
    }

    private static bool EndsWith(string text, string form) =>
        form.Length > 0 && text.EndsWith(form, StringComparison.Ordinal) && (text.Length == form.Length || (!char.IsLetterOrDigit(text[^(form.Length + 1)]) && text[^(form.Length + 1)] != '-'));

    /// <summary>As much of the text before a citation as its names can have, on one line.</summary>
    private static string End(StringBuilder before) =>
        before.ToString(Math.Max(0, before.Length - LongestCitation), Math.Min(LongestCitation, before.Length)).TrimEnd().Replace('\n', ' ').Replace('\u00a0', ' ');

    [GeneratedRegex("[’']s?$")]
    private static partial Regex Possessive();
}
