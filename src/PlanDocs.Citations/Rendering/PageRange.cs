using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Citations;

/// <summary>Page ranges in the forms of CSL's appendix V.</summary>
internal static partial class PageRange
{
    public static string Format(string pages, string? format, string delimiter)
    {
        var formatted = Ranges().Replace(pages, match => One(match, format, delimiter));
        return Ampersands().Replace(Commas().Replace(formatted, ", "), " & ").Replace("\\-", "-", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<!\\)\b([A-Za-z]*)(\d+)([A-Za-z]*)\s*(?:--?|–)\s*([A-Za-z]*)(\d+)([A-Za-z]*)\b(?!\s*[-–]\s*\d)|(?<!\\)(?<=[\w.])\s*(?:--?|–)\s*(?=\w)")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\s*,\s*")]
    private static partial Regex Commas();

    [GeneratedRegex(@"\s*&\s*")]
    private static partial Regex Ampersands();

    private static string One(Match match, string? format, string delimiter)
    {
        if (!match.Groups[2].Success)
            return delimiter;
        var (first, last) = (match.Groups[2].Value, match.Groups[5].Value);
        var (prefix, lastPrefix) = (match.Groups[1].Value, match.Groups[4].Value);
        var isPlain = match.Groups[3].Length == 0 && match.Groups[6].Length == 0 && (lastPrefix.Length == 0 || lastPrefix == prefix);
        if (format is null || !isPlain)
            return prefix + first + match.Groups[3].Value + delimiter + lastPrefix + last + match.Groups[6].Value;
        var full = last.Length < first.Length ? first[..^last.Length] + last : last;
        if (format == "expanded" || Number(full) < Number(first) || full.Length != first.Length)
            return prefix + first + delimiter + (prefix.Length > 0 ? prefix : "") + full;
        return prefix + first + delimiter + Shorten(first, full, format);
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
