using System.Globalization;

namespace PlanDocs.Checks;

/// <summary>Finds the entry that a citation typed by hand means.</summary>
internal sealed class CitedWorks(IEnumerable<ReferenceItem> works)
{
    private readonly List<(string Name, string Year, string Key)> _works = [.. works.SelectMany(work => NamesOf(work).Select(name => (name, YearOf(work), work.Key)))];

    /// <summary>The key of the work by these authors and of this year, or null.</summary>
    public string? Find(string names, string year) => _works.FirstOrDefault(work => Begins(names, work.Name) && Digits(year) == work.Year).Key;

    /// <summary>The key of a work by these authors, whatever its year, or null.</summary>
    public string? Nearest(string names) => _works.FirstOrDefault(work => Begins(names, work.Name)).Key;

    private static bool Begins(string names, string name)
    {
        // Initials may come first where two authors share a name: J. Smith.
        names = names.TrimStart();
        while (names.Length > 2 && names[1] == '.' && char.IsUpper(names[0]))
            names = names[2..].TrimStart();
        return name.Length > 0 && names.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (names.Length == name.Length || !char.IsLetter(names[name.Length]));
    }

    /// <summary>A year without the letter that tells works of one year apart; of 1966/1969 the later.</summary>
    private static string Digits(string year)
    {
        var last = year[(year.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return last.Length == 5 && char.IsAsciiLetterLower(last[4]) ? last[..4] : last;
    }

    private static string YearOf(ReferenceItem work) => !work.Dates.TryGetValue("issued", out var date)
        ? "n.d."
        : date.Start is { } start ? start.Year.ToString(CultureInfo.InvariantCulture) : date.Literal ?? "n.d.";

    private static IEnumerable<string> NamesOf(ReferenceItem work)
    {
        var role = work.Names.Keys.FirstOrDefault(key => key == "author") ?? work.Names.Keys.FirstOrDefault(key => key == "editor") ?? work.Names.Keys.FirstOrDefault();
        if (role is null || work.Names[role] is not [var first, ..])
            return work.Texts.TryGetValue("title", out var title) ? [title.Value] : [];
        return new[] { first.Literal, first.ShortForm, first.Family, $"{first.NonDroppingParticle} {first.Family}", $"{first.DroppingParticle} {first.Family}", $"the {first.Literal}" }
            .OfType<string>().Select(name => name.Trim()).Where(name => name.Length > 0 && name != "the").Distinct(StringComparer.Ordinal);
    }
}
