namespace PlanDocs;

/// <summary>Guesses how much room the words of a table need before any font is known.</summary>
public static class TextWidth
{
    /// <summary>The width in points of text in one line.</summary>
    public static double Of(string text, string family, double size) => LetterWidths.Of(family).Measure(text, size);

    /// <summary>The width in points of the longest piece of a text that stays in one line: words end at spaces, and behind slashes and hyphens between letters.</summary>
    public static double OfLongestWord(string text, string family, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = LetterWidths.Of(family);
        var (longest, start) = (0.0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ' && !IsBreak(text, i, start))
                continue;
            longest = Math.Max(longest, letters.Measure(text.AsSpan()[start..i], size));
            start = i < text.Length && text[i] == ' ' ? i + 1 : i;
        }

        return longest;
    }

    /// <summary>UAX #14, LB13 and LB21: behind a slash or a hyphen, before a letter.</summary>
    private static bool IsBreak(string text, int at, int start) => at > start + 1 && text[at - 1] is '/' or '-' or '–' or '—' && char.IsLetter(text[at]);
}
