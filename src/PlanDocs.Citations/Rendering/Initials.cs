using System.Text;

namespace PlanDocs.Citations;

/// <summary>Given names as initials.</summary>
internal static class Initials
{
    /// <param name="with">What stands after each initial, such as ". ".</param>
    /// <param name="shortens">False: only initials that are there already are brought into form.</param>
    public static string Of(string given, string with, bool shortens, bool keepsHyphen)
    {
        var result = new StringBuilder();
        foreach (var word in given.Replace(".-", ". -", StringComparison.Ordinal).Replace(". ", ".", StringComparison.Ordinal).Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Append(result, word, with, shortens, keepsHyphen);
        return result.ToString().Trim();
    }

    private static void Append(StringBuilder result, string word, string with, bool shortens, bool keepsHyphen)
    {
        var bare = word.TrimStart('-');
        if (bare.Length == 0)
            return;
        var isInitial = bare.TrimEnd('.').Length == 1 && char.IsUpper(bare[0]);
        if (!isInitial && (!shortens || StartsLower(bare)))
        {
            AppendWord(result, bare);
            return;
        }

        var parts = shortens ? bare.Split('-', StringSplitOptions.RemoveEmptyEntries) : [bare.TrimEnd('.')];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && char.IsLower(parts[i][0]))
                continue;
            if (i > 0 || word[0] == '-')
                Hyphenate(result, keepsHyphen);
            if (char.IsLetter(parts[i][0]))
                result.Append(IsAbbreviation(parts[i]) ? parts[i].TrimEnd('.') : First(parts[i])).Append(with);
        }
    }

    /// <summary>"de", and "(baron" too: no name is shortened to a letter that it does not have as a capital.</summary>
    private static bool StartsLower(string word) => char.IsLower(word.AsSpan().TrimStart("([“‘\"'") is [var first, ..] ? first : ' ');

    /// <summary>"Ts.", "Ll.", and "DiA." are initials already.</summary>
    private static bool IsAbbreviation(string part) =>
        part is [_, >= 'a' and <= 'z', '.'] or [_, >= 'a' and <= 'z', >= 'A' and <= 'Z', '.'];

    private static void Hyphenate(StringBuilder result, bool keepsHyphen)
    {
        if (!keepsHyphen)
            return;
        while (result.Length > 0 && result[^1] == ' ')
            result.Length--;
        result.Append('-');
    }

    private static void AppendWord(StringBuilder result, string word)
    {
        if (result.Length > 0 && result[^1] != ' ')
            result.Append(' ');
        result.Append(word).Append(' ');
    }

    /// <summary>Names such as "Yuri" in Cyrillic begin with one letter; a run of capitals ("JR") is one letter of an abbreviation each.</summary>
    private static string First(string part) => char.ToUpperInvariant(part[0]).ToString();
}
