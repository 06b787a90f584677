using System.Globalization;
using System.Text;

namespace PlanDocs.Reading;

/// <summary>
/// Makes keys for works that come without one: the first author's family name and the year, <c>zhai2024</c>, and a letter where two
/// works would get the same. The same file always gives the same keys.
/// </summary>
internal sealed class KeyMaker
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <param name="wanted">A key that the file has; used if a citation can have it.</param>
    public string Make(ItemBuilder item, string? wanted)
    {
        if (wanted is not null && IsKey(wanted) && _taken.Add(wanted))
            return wanted;
        var stem = Stem(item);
        var repetition = _repetitions.GetValueOrDefault(stem);
        var key = stem;
        while (!_taken.Add(key))
            key = stem + Letters(++repetition);
        _repetitions[stem] = repetition;
        return key;
    }

    /// <summary>Letters, digits, and the marks that a citation key may have inside, with a letter among them.</summary>
    private static bool IsKey(string text) =>
        text.Length <= 60 && text.Any(char.IsLetter) && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1]) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ':' or '.');

    private static string Stem(ItemBuilder item)
    {
        var name = item.FirstName is { } first ? Words(first.Family ?? first.Literal ?? "", 2) : "";
        if (name.Length == 0)
            name = Words(item.Text("title") ?? "", 3);
        var year = item.Year is { } number ? Math.Abs(number).ToString(CultureInfo.InvariantCulture) : "";
        return name.Length + year.Length == 0 ? "work" : name + year;
    }

    private static string Words(string text, int count)
    {
        var key = new StringBuilder();
        foreach (var word in text.Split([' ', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.ToLowerInvariant() is not ("the" or "a" or "an" or "of")).Take(count))
            key.Append(AsciiLetters.Fold(string.Concat(word.Where(char.IsLetterOrDigit))).ToLowerInvariant());
        return key.ToString(0, Math.Min(key.Length, 40));
    }

    /// <summary>a, b, …, z, aa, ab: the first repetition is "b", as in APA's 2024a and 2024b.</summary>
    private static string Letters(int count)
    {
        var letters = "";
        for (var rest = count; rest >= 0; rest = rest / 26 - 1)
            letters = (char)('a' + rest % 26) + letters;
        return letters;
    }
}
