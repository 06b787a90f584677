namespace PlanDocs;

/// <summary>
/// How wide text will be at most, for whoever divides a table or breaks a line before any font is known: Word has none to offer to whoever writes its files. The widths of
/// ASCII are those of Times and Helvetica, with which Times New Roman, Arial, and their stand-ins agree; other faces are wider or narrower by a factor.
/// </summary>
public sealed class LetterWidths
{
    /// <summary>More than measured: kerning may widen a pair of letters, and a line that is too narrow by a hair breaks.</summary>
    private const double Reserve = 1.04;

    /// <summary>Helvetica's bold letters are wider by a ninth at most in any text of ten letters.</summary>
    private const double Bold = 1.11;

    /// <summary>From the space to the tilde, in thousandths of the size.</summary>
    private static readonly short[] Times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <inheritdoc cref="Times"/>
    private static readonly short[] Helvetica =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private readonly short[] _ascii;
    private readonly double _factor;

    private LetterWidths(short[] ascii, double factor) => (_ascii, _factor) = (ascii, factor);

    /// <summary>Those of Arial and Helvetica, in which drawings are set.</summary>
    public static LetterWidths SansSerif { get; } = new(Helvetica, 1);

    /// <summary>The factors come from the widths of the faces' numerals and lowercase alphabets, whichever is wider.</summary>
    public static LetterWidths Of(string family) => family switch
    {
        "Times New Roman" => new(Times, 1),
        "Arial" => SansSerif,
        "Calibri" => new(Helvetica, 0.93),
        "Lucida Sans Unicode" => new(Helvetica, 1.15),
        "Georgia" => new(Times, 1.2),
        "Courier New" => new(Times, 1.4),
        _ => new(Times, 1.12),
    };

    /// <summary>The width in points of text in one line.</summary>
    public double Measure(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var thousandths = 0.0;
        foreach (var character in text)
            thousandths += Of(character);
        return thousandths / 1000 * size * _factor * Reserve * (bold ? Bold : 1);
    }

    /// <summary>The width in points of the longest piece of a text that stays in one line: words end at spaces, and behind slashes and hyphens between letters.</summary>
    public double MeasureLongestWord(string text, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (longest, start) = (0.0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ' && !IsBreak(text, i, start))
                continue;
            longest = Math.Max(longest, Measure(text.AsSpan()[start..i], size));
            start = i < text.Length && text[i] == ' ' ? i + 1 : i;
        }

        return longest;
    }

    /// <summary>UAX #14, LB13 and LB21: behind a slash or a hyphen, before a letter.</summary>
    private static bool IsBreak(string text, int at, int start) => at > start + 1 && text[at - 1] is '/' or '-' or '–' or '—' && char.IsLetter(text[at]);

    private double Of(char character) => character switch
    {
        >= ' ' and <= '~' => _ascii[character - ' '],
        '\u00A0' => _ascii[0],
        '\u00B7' or '’' or '‘' => 333,
        '−' or '±' or '×' or '÷' => 584,
        // Latin, Greek, and Cyrillic letters, of which capitals are the wider ones.
        < '\u0530' => char.IsUpper(character) ? 834 : 620,
        >= '\u0590' and < '\u0780' => 700,
        '\u2010' or '\u2011' => _ascii['-' - ' '],
        '\u2013' => 556,
        >= '\u2000' and < '\u2070' => 1000,
        _ => 1050,
    };
}
