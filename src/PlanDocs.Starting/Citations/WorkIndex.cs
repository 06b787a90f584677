using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Finds the work that names and a year mean.</summary>
internal sealed partial class WorkIndex(IReadOnlyList<CitableWork> works)
{
    private readonly ILookup<string, NamedWork> _byYear = works.Select(work => new NamedWork(work)).ToLookup(work => CitedNames.LettersOf(work.Work.Year), StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(CitableWork, string)>> _forms = new(StringComparer.Ordinal);

    /// <summary>The one work that is meant; null where there is none, or more than one.</summary>
    /// <param name="isCertain">Whether the names are those of the work and not only alike.</param>
    public CitableWork? Find(string names, string year, out bool isCertain)
    {
        var (plainYear, letter) = Parts(year);
        var cited = CitedNames.Of(names);
        var ofYear = _byYear[CitedNames.LettersOf(plainYear)].Where(work => letter.Length == 0 || work.Work.Letter.Length == 0 || work.Work.Letter == letter);
        isCertain = true;
        if (Only(ofYear.Where(work => work.IsNamed(cited))) is { } sure)
            return sure;
        isCertain = false;
        return Only(ofYear.Where(work => work.IsLike(cited)));
    }

    /// <summary>The one work of these authors, whatever its year.</summary>
    public CitableWork? FindByNames(string names)
    {
        var cited = CitedNames.Of(names);
        return Only(_byYear.SelectMany(year => year).Where(work => work.IsNamed(cited)));
    }

    /// <summary>The ways in which a sentence may name the works of a year, the longest first, so that "Denda and Hunter" is not taken for Hunter.</summary>
    public IReadOnlyList<(CitableWork Work, string Form)> Forms(string year)
    {
        if (!_forms.TryGetValue(year, out var forms))
            _forms[year] = forms = [.. OfYear(year).SelectMany(work => work.NarrativeForms().Where(form => form.Length > 0).Select(form => (work, form))).OrderByDescending(pair => pair.form.Length)];
        return forms;
    }

    private IEnumerable<CitableWork> OfYear(string year)
    {
        var (plain, letter) = Parts(year);
        return works.Where(work => work.Year.Equals(plain, StringComparison.OrdinalIgnoreCase)
            && (letter.Length == 0 ? work.Letter.Length == 0 || Find(work.NarrativeForms().FirstOrDefault() ?? "", year, out _) == work : work.Letter == letter || work.Letter.Length == 0));
    }

    private static CitableWork? Only(IEnumerable<NamedWork> found)
    {
        var list = found.Take(2).ToList();
        return list is [var only] ? only.Work : null;
    }

    private static (string Year, string Letter) Parts(string year)
    {
        var match = YearLetter().Match(year);
        return match.Success ? (match.Groups["year"].Value.TrimEnd('-').Replace("n. d.", "n.d.", StringComparison.Ordinal), match.Groups["letter"].Value) : (year, "");
    }

    [GeneratedRegex(@"^(?:\d{4}/)?(?<year>\d{4}|n\.\s?d\.|in press)-?(?<letter>[a-z]?)$", RegexOptions.IgnoreCase)]
    private static partial Regex YearLetter();
}
