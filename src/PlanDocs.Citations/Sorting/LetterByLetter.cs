using System.Globalization;

namespace PlanDocs.Citations;

/// <summary>
/// The extension <c>pd:order="letter-by-letter"</c>: spaces, punctuation, and an article at the start do not count (APA 9.44, 9.49),
/// so Benjamin stands before ben Yaakov, and The Great Moderation under G. The comma after a family name does: Brown stands before Browning.
/// </summary>
internal static class LetterByLetter
{
    private static readonly string[] Articles = ["a ", "an ", "the "];

    public static string Key(string text)
    {
        var trimmed = text.AsSpan().TrimStart(" “‘\"'[(¿¡§…");
        foreach (var article in Articles)
        {
            if (trimmed.StartsWith(article, StringComparison.OrdinalIgnoreCase) && trimmed.Length > article.Length)
                return Letters(trimmed[article.Length..]);
        }

        return Letters(trimmed);
    }

    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new char[text.Length];
        var count = 0;
        foreach (var letter in text)
        {
            if (letter == ',' || char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate)
                letters[count++] = letter;
        }

        return new string(letters, 0, count);
    }
}
