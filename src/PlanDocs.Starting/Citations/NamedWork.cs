using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>A work whose names are made ready to be compared with those of a citation.</summary>
internal sealed partial class NamedWork(CitableWork work)
{
    private readonly List<(string Letters, string WithoutParticle)> _names =
        [.. work.Names.Select(name => (CitedNames.LettersOf(name), CitedNames.LettersOf(NameParticle().Replace(name, ""))))];

    private readonly string _title = CitedNames.LettersOf(work.Title);
    private readonly string _withoutArticle = work.Names.Count > 0 ? CitedNames.LettersOf(CitedNames.WithoutArticle(work.Names[0])) : "";
    private readonly string[] _initials = work.IsGroup && work.Names.Count > 0 ? Initials(work.Names[0]) : [];

    public CitableWork Work => work;

    public bool IsNamed(CitedNames cited)
    {
        if (_names.Count == 0)
            return cited.Text.Length > 3 && _title.StartsWith(cited.Letters, StringComparison.Ordinal);
        if (_names.Count == 1 && (_names[0].Letters == cited.Letters || (work.IsGroup && IsGroup(cited))))
            return true;
        return cited.HasOthers ? _names.Count > cited.Names.Count && HasSameStart(cited) : _names.Count == cited.Names.Count && HasSameStart(cited);
    }

    /// <summary>The first author is right and the others are not, or a group is named in part.</summary>
    public bool IsLike(CitedNames cited)
    {
        if (_names.Count == 0)
            return false;
        return (cited.Names.Count > 0 && IsSame(cited.Names[0], _names[0]))
            || (work.IsGroup && cited.Text.Length > 8 && (work.Names[0].Contains(cited.Text, StringComparison.OrdinalIgnoreCase) || cited.Text.Contains(work.Names[0], StringComparison.OrdinalIgnoreCase)));
    }

    private bool HasSameStart(CitedNames cited)
    {
        for (var i = 0; i < cited.Names.Count; i++)
        {
            if (!IsSame(cited.Names[i], _names[i]))
                return false;
        }

        return true;
    }

    private static bool IsSame(CitedNames.Name cited, (string Letters, string WithoutParticle) name) =>
        cited.Letters == name.Letters || cited.WithoutInitials == name.Letters || cited.Letters == name.WithoutParticle;

    private bool IsGroup(CitedNames cited) => cited.Bracketed is var (full, abbreviation)
        ? _names[0].Letters == full || IsShort(abbreviation)
        : IsShort(cited.Text) || _withoutArticle == cited.LettersWithoutArticle;

    private bool IsShort(string text) =>
        work.Abbreviation is { } known ? known == text : text.Length > 1 && text.All(c => char.IsUpper(c) || c is '&' or '.') && _initials.Contains(text.Replace(".", "", StringComparison.Ordinal));

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

    [GeneratedRegex(@"^(?:\p{Ll}+\s+)+")]
    private static partial Regex NameParticle();
}
