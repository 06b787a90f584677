namespace PlanDocs.Reading;

/// <summary>Reads the number of an edition, which CSL wants as a number: "Second edition", "2nd ed.", and "2" are the same; a revised one is "Rev. ed." (APA 9.19).</summary>
internal static class Edition
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    public static string Normalize(string text)
    {
        if (text.Trim().TrimEnd('.').ToLowerInvariant() is "revised" or "revised edition" or "revised ed" or "rev. ed" or "rev. edition" or "rev")
            return "Rev. ed.";
        // An encyclopedia that is published by the season: Summer 2019 ed. (APA 10.3).
        if (text.Trim().Split(' ') is [var season, { Length: 4 } year] && season.ToLowerInvariant() is ("spring" or "summer" or "fall" or "autumn" or "winter") && year.All(char.IsAsciiDigit))
            return $"{text.Trim()} ed.";
        var words = text.Trim().TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length > 2 || words.Length == 2 && words[1].ToLowerInvariant() is not ("ed" or "ed." or "edition" or "edn"))
            return text;
        var ordinal = Array.FindIndex(Ordinals, word => word.Equals(words[0], StringComparison.OrdinalIgnoreCase));
        if (ordinal >= 0)
            return (ordinal + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var digits = words[0].TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && words[0][digits..].ToLowerInvariant() is "" or "st" or "nd" or "rd" or "th" or "." ? words[0][..digits] : text;
    }
}
