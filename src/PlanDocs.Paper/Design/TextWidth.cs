using System.Buffers;

namespace PlanDocs;

/// <summary>
/// Guesses how wide a text will be, for the columns of tables, before any font is known: Word has none to offer to whoever writes its files. The classes of width are those of Times New Roman, and
/// the factors of the other faces come from the widths of their lowercase alphabets.
/// </summary>
public static class TextWidth
{
    /// <summary>More than measured, because a line that is too narrow by a hair breaks.</summary>
    private const double Reserve = 1.04;

    private static readonly SearchValues<char> Narrow = SearchValues.Create(" .,:;'’!|ijlt()[]/-‑fIr");
    private static readonly SearchValues<char> Wide = SearchValues.Create("ABCDEGHKMNOQRTUVWXYmw—@%&");

    /// <summary>The width in points of text in one line.</summary>
    public static double Of(ReadOnlySpan<char> text, string family, double size)
    {
        var width = 0.0;
        foreach (var character in text)
            width += Of(character);
        return width * size * Factor(family) * Reserve;
    }

    /// <summary>The width in points of the longest piece of a text that stays in one line: words end at spaces, and behind slashes and hyphens between letters.</summary>
    public static double OfLongestWord(string text, string family, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (longest, start) = (0.0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ' && !IsBreak(text, i, start))
                continue;
            longest = Math.Max(longest, Of(text.AsSpan()[start..i], family, size));
            start = i < text.Length && text[i] == ' ' ? i + 1 : i;
        }

        return longest;
    }

    /// <summary>UAX #14, LB13 and LB21: behind a slash or a hyphen, before a letter.</summary>
    private static bool IsBreak(string text, int at, int start) => at > start + 1 && text[at - 1] is '/' or '-' or '–' or '—' && char.IsLetter(text[at]);

    /// <summary>The width as a part of the size.</summary>
    private static double Of(char character) => character switch
    {
        _ when Narrow.Contains(character) => 0.30,
        _ when Wide.Contains(character) => 0.74,
        '−' or '+' or '=' or '<' or '>' or '±' or '×' or '÷' => 0.57,
        >= '\u2E80' and < '\uA4D0' or >= '\uAC00' and < '\uD7B0' or >= '\uF900' and < '\uFB00' or >= '\uFF01' and < '\uFF60' => 1,
        _ => 0.48,
    };

    private static double Factor(string family) => family switch
    {
        "Arial" or "Georgia" or "Computer Modern" => 1.12,
        "Lucida Sans Unicode" => 1.25,
        "Courier New" => 1.4,
        _ => 1,
    };
}
