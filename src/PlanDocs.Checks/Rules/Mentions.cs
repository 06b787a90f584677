using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>What some text mentions: blocks by cross-reference or link, and labels by words, such as "Tables 1–3" or "Appendices A and B".</summary>
internal sealed partial class Mentions
{
    /// <summary>Ranges written out; a text of more has no tables that anybody looks for.</summary>
    private const int MostLabels = 100_000;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public static Mentions In(IEnumerable<Block> blocks)
    {
        var mentions = new Mentions();
        foreach (var passage in PassageCollector.Collect(blocks).Where(passage => passage.Kind != PassageKind.Heading))
            mentions.Add(passage);
        return mentions;
    }

    /// <summary>What is mentioned, by whatever it is found.</summary>
    public IEnumerable<string> Keys => _ids.Select(id => '#' + id).Concat(_labels.Select(label => label.ToUpperInvariant()));

    public static IReadOnlyList<string> KeysOf(string id, string label) => ['#' + id, Stem(label).ToUpperInvariant()];

    public Mentions With(Mentions others)
    {
        var all = new Mentions();
        all._ids.UnionWith(_ids.Concat(others._ids));
        all._labels.UnionWith(_labels.Concat(others._labels));
        return all;
    }

    public bool Has(string id, string label) => _ids.Contains(id) || _labels.Contains(Stem(label));

    private void Add(Passage passage)
    {
        foreach (var piece in passage.Pieces)
        {
            if (piece.Inline is CrossReference reference)
                _ids.Add(reference.Id);
        }

        foreach (Match match in Label().Matches(passage.Text))
        {
            if (_labels.Count < MostLabels && _seen.Add(match.Value))
                AddNumbers(match.Groups["word"].Value, match.Groups["numbers"].Value);
        }

        foreach (Match match in BareAppendix().Matches(passage.Text))
            _labels.Add(Stem(match.Value));
    }

    private void AddNumbers(string word, string numbers)
    {
        string? last = null;
        foreach (Match match in Number().Matches(numbers))
        {
            var number = match.Groups["number"].Value;
            foreach (var between in last is not null && match.Groups["range"].Success ? Between(last, number) : [])
                _labels.Add(Stem(word + " " + between));
            _labels.Add(Stem(word + " " + number));
            last = number;
        }
    }

    private static IEnumerable<string> Between(string first, string last)
    {
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to - from < 100)
            return Enumerable.Range(from, Math.Max(0, to - from)).Select(number => number.ToString(CultureInfo.InvariantCulture));
        return first.Length == 1 && last.Length == 1 && char.IsAsciiLetter(first[0]) && first[0] < last[0]
            ? Enumerable.Range(first[0], last[0] - first[0]).Select(letter => ((char)letter).ToString())
            : [];
    }

    /// <summary>A label whose word may stand in the plural: the first four letters say which word it is.</summary>
    private static string Stem(string label)
    {
        var words = label.Split([' ', '\u00a0'], 2);
        return words[0][..Math.Min(4, words[0].Length)] + " " + (words.Length > 1 ? words[1] : "");
    }

    [GeneratedRegex(@"(?<word>\b\p{Lu}\p{L}{3,})[ \u00a0](?<numbers>(?:[A-Z]{0,2}\d{1,3}|[A-Z]{1,2}\b)(?:(?:, and|, und|,| and| und| et| y| &| to|–|-)[ \u00a0]?(?:[A-Z]{0,2}\d{1,3}\b|[A-Z]{1,2}\b))*)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<range>(?:–|-|to )\s*)?(?<number>[A-Z]{0,2}\d{1,3}|\b[A-Z]{1,2}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Where there is one appendix, its label has no letter.
    [GeneratedRegex(@"\b(?:Appendix|Anhang|Annexe|Apéndice)\b(?![ \u00a0][A-Z]\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareAppendix();
}
