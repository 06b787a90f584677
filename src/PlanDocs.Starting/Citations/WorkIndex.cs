using System.Text.RegularExpressions;
using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Finds the work that names and a year mean.</summary>
internal sealed partial class WorkIndex(IReadOnlyList<CitableWork> works)
{
    public IReadOnlyList<CitableWork> Works => works;

    /// <summary>The one work that is meant; null where there is none, or more than one.</summary>
    /// <param name="isCertain">Whether the names are those of the work and not only alike.</param>
    public CitableWork? Find(string names, string year, out bool isCertain)
    {
        var (plainYear, letter) = Parts(year);
        var ofYear = works.Where(work => Same(work.Year, plainYear) && (letter.Length == 0 || work.Letter.Length == 0 || work.Letter == letter)).ToList();
        isCertain = true;
        if (Only(ofYear.Where(work => IsNamed(work, names))) is { } sure)
            return sure;
        isCertain = false;
        return Only(ofYear.Where(work => IsLike(work, names)));
    }

    /// <summary>The one work of these authors, whatever its year.</summary>
    public CitableWork? FindByNames(string names) => Only(works.Where(work => IsNamed(work, names)));

    private static CitableWork? Only(IEnumerable<CitableWork> found)
    {
        var list = found.Take(2).ToList();
        return list is [var only] ? only : null;
    }

    private static bool IsNamed(CitableWork work, string names)
    {
        names = Clean(names);
        if (work.Names.Count == 0)
            return names.Length > 3 && Letters(work.Title).StartsWith(Letters(names), StringComparison.OrdinalIgnoreCase);
        if (work.Names.Count == 1 && (Same(work.Names[0], names) || work.IsGroup && IsGroup(work, names)))
            return true;
        var (cited, hasOthers) = Split(names);
        if (hasOthers)
            return work.Names.Count > cited.Count && cited.Zip(work.Names).All(pair => SameName(pair.First, pair.Second));
        return cited.Count == work.Names.Count && cited.Zip(work.Names).All(pair => SameName(pair.First, pair.Second));
    }

    /// <summary>The first author is right and the others are not, or a group is named in part.</summary>
    private static bool IsLike(CitableWork work, string names)
    {
        names = Clean(names);
        if (work.Names.Count == 0)
            return false;
        var (cited, _) = Split(names);
        return cited.Count > 0 && SameName(cited[0], work.Names[0])
            || work.IsGroup && names.Length > 8 && (work.Names[0].Contains(names, StringComparison.OrdinalIgnoreCase) || names.Contains(work.Names[0], StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsGroup(CitableWork work, string names)
    {
        var match = Bracketed().Match(names);
        if (match.Success)
            return Same(work.Names[0], match.Groups["full"].Value) || IsShort(work, match.Groups["short"].Value);
        return IsShort(work, names) || Same(Article().Replace(work.Names[0], ""), Article().Replace(names, ""));
    }

    private static bool IsShort(CitableWork work, string text) =>
        work.Abbreviation is { } known ? known == text : text.Length > 1 && text.All(c => char.IsUpper(c) || c is '&' or '.') && Initials(work.Names[0]).Contains(text.Replace(".", "", StringComparison.Ordinal));

    /// <summary>The first letters of a group's words, with and without those of the small words.</summary>
    private static string[] Initials(string name)
    {
        var words = name.Split((char[])[' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0])),
            string.Concat(words.Select(word => char.ToUpperInvariant(word[0]))),
        ];
    }

    private static (IReadOnlyList<string> Names, bool HasOthers) Split(string names)
    {
        var others = Others().Match(names);
        if (others.Success)
            names = names[..others.Index];
        return ([.. Separator().Split(names).Select(name => name.Trim()).Where(name => name.Length > 0)], others.Success);
    }

    // Initials stand before a name where two first authors share it (APA 8.20).
    private static bool SameName(string cited, string name) => Same(cited, name) || Same(LeadingInitials().Replace(cited, ""), name) || Same(cited, NameParticle().Replace(name, ""));

    private static bool Same(string left, string right) =>
        string.Equals(Letters(left), Letters(right), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => AsciiLetters.Fold(string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == ' '))).Trim();

    private static string Clean(string names) => names.Trim().Trim('*', '_', '“', '”', '"', ',', ' ');

    public static (string Year, string Letter) Parts(string year)
    {
        var match = YearLetter().Match(year);
        return match.Success ? (match.Groups["year"].Value.TrimEnd('-').Replace("n. d.", "n.d.", StringComparison.Ordinal), match.Groups["letter"].Value) : (year, "");
    }

    [GeneratedRegex(@"^(?<full>.+?)\s*[\[(](?<short>[\p{Lu}][\p{L}&.-]*)[\])]$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^the\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@",?\s*\*?(?:et\s+al\.?|and colleagues|and others|u\.\s?a\.)\*?$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@",?\s+(?:&|and|und|et|y)\s+|,\s*&\s*|,\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:\p{Lu}\.[\s-]*)+")]
    private static partial Regex LeadingInitials();

    [GeneratedRegex(@"^(?:\p{Ll}+\s+)+")]
    private static partial Regex NameParticle();

    [GeneratedRegex(@"^(?:\d{4}/)?(?<year>\d{4}|n\.\s?d\.|in press)-?(?<letter>[a-z]?)$", RegexOptions.IgnoreCase)]
    private static partial Regex YearLetter();
}
