namespace PlanDocs.Plans;

/// <summary>
/// How wide text without serifs will be at most, for whoever breaks it before any font is known. The widths of ASCII are those of Helvetica, with which Arial and Liberation
/// Sans agree; where a machine has wider letters, the layout sets the line smaller.
/// </summary>
internal static class TextWidths
{
    /// <summary>From the space to the tilde, in thousandths of the size.</summary>
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>More than measured: kerning may widen a pair of letters.</summary>
    private const double Reserve = 1.04;

    /// <summary>Helvetica's bold letters are wider by a ninth at most in any text of ten letters.</summary>
    private const double Bold = 1.11;

    public static double Of(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var thousandths = 0.0;
        foreach (var character in text)
            thousandths += Of(character);
        return thousandths / 1000 * size * Reserve * (bold ? Bold : 1);
    }

    private static double Of(char character) => character switch
    {
        >= ' ' and <= '~' => Ascii[character - ' '],
        '\u00A0' => 278,
        '\u00B7' or '’' or '‘' => 333,
        // Latin, Greek, and Cyrillic letters, of which capitals are the wider ones.
        < '\u0530' => char.IsUpper(character) ? 834 : 620,
        >= '\u0590' and < '\u0780' => 700,
        >= '\u2000' and < '\u2070' => 1000,
        _ => 1050,
    };
}
