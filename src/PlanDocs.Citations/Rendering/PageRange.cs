using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Citations;

/// <summary>Page ranges in the forms of CSL's appendix V.</summary>
internal static partial class PageRange
{
    /// <param name="and">The symbol for "and".</param>
    public static string Format(string pages, string? format, string delimiter, string and)
    {
        var formatted = Ranges().Replace(pages, match => match.Groups["first"].Success ? One(match, format, delimiter) : Between(match, pages, delimiter));
        return Ampersands().Replace(Commas().Replace(formatted, ", "), $" {and} ").Replace("\\-", "-", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<!\\)\b(?<prefix>\d*[A-Za-z]+)?(?<first>\d+)(?<letter>[A-Za-z]*)\s*(?<dash>--?|–)\s*(?<lastPrefix>\d*[A-Za-z]+)?(?<last>\d+)(?<lastLetter>[A-Za-z]*)\b(?!\s*[-–]\s*\d)|(?<!\\)(?<=[\w.])\s*(?:--?|–)\s*(?=\w)")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\s*,\s*")]
    private static partial Regex Commas();

    [GeneratedRegex(@"\s*&\s*")]
    private static partial Regex Ampersands();

    /// <summary>Two numbers with different letters before them (A1-5) are no range and keep their hyphen.</summary>
    private static string One(Match match, string? format, string delimiter)
    {
        string Group(string name) => match.Groups[name].Value;
        var (prefix, first, last) = (Group("prefix"), Group("first"), Group("last"));
        var start = prefix + first + Group("letter");
        var end = Group("lastPrefix") + last + Group("lastLetter");
        if (Group("lastPrefix") != prefix)
            return start + Group("dash").Replace("--", "–", StringComparison.Ordinal) + end;
        if (format is null || start.Length > prefix.Length + first.Length || Group("lastLetter").Length > 0)
            return start + delimiter + end;
        var full = last.Length < first.Length ? first[..^last.Length] + last : last;
        if (format == "expanded" || Number(full) <= Number(first) || full.Length != first.Length)
            return start + delimiter + prefix + full;
        return start + delimiter + Shorten(first, full, format);
    }

    /// <summary>Roman and other numbers make a range; two words, such as the names in Michaelson-Morley, keep their hyphen.</summary>
    private static string Between(Match match, string pages, string delimiter)
    {
        var before = pages[..match.Index].Reverse().TakeWhile(char.IsLetterOrDigit).ToArray();
        var after = pages[(match.Index + match.Length)..].TakeWhile(char.IsLetterOrDigit).ToArray();
        return Numbers.IsNumeral(before) && Numbers.IsNumeral(after) ? delimiter : match.Value.Replace("--", "–", StringComparison.Ordinal);
    }

    private static string Shorten(string first, string last, string format) => format switch
    {
        "minimal" => last[Shared(first, last, 1)..],
        "minimal-two" => last[Shared(first, last, 2)..],
        "chicago" or "chicago-15" or "chicago-16" => Chicago(first, last, format == "chicago-16"),
        _ => last,
    };

    private static int Shared(string first, string last, int keep)
    {
        var shared = 0;
        while (shared < last.Length - keep && first[shared] == last[shared])
            shared++;
        return shared;
    }

    private static string Chicago(string first, string last, bool isSixteenth)
    {
        var number = Number(first);
        if (number < 100 || number % 100 == 0)
            return last;
        if (number % 100 < 10)
            return last[Shared(first, last, 1)..];
        if (!isSixteenth && first.Length == 4 && Shared(first, last, 1) < 2)
            return last;
        return last[Shared(first, last, 2)..];
    }

    private static long Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : long.MaxValue;
}
