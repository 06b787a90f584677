namespace PlanDocs.Layout;

/// <summary>Looks up the classes of characters.</summary>
internal static class UnicodeRanges
{
    private const int HangulStart = 0xAC00;
    private const int SyllablesPerVowel = 28;
    private static readonly byte[] BasicLineBreak = Basic(LineBreakRanges.Ranges);
    private static readonly byte[] BasicBidi = Basic(BidiRanges.Ranges);

    public static LineBreakClass LineBreak(int codePoint)
    {
        if (codePoint < BasicLineBreak.Length)
            return (LineBreakClass)BasicLineBreak[codePoint];
        var found = (LineBreakClass)Search(LineBreakRanges.Ranges, codePoint);
        return found != LineBreakClass.Hangul ? found : IsOpenHangul(codePoint) ? LineBreakClass.H2 : LineBreakClass.H3;
    }

    public static BidiClass Bidi(int codePoint) =>
        codePoint < BasicBidi.Length ? (BidiClass)BasicBidi[codePoint] : (BidiClass)Search(BidiRanges.Ranges, codePoint);

    /// <summary>Whether a Hangul syllable has no final consonant (H2), as every 28th has not.</summary>
    private static bool IsOpenHangul(int codePoint) => (codePoint - HangulStart) % SyllablesPerVowel == 0;

    /// <summary>The classes up to the general punctuation, which covers nearly all text in Latin, Greek, and Cyrillic letters.</summary>
    private static byte[] Basic(ReadOnlySpan<int> ranges)
    {
        var classes = new byte[0x2100];
        for (var i = 0; ranges[i] >> 8 < classes.Length; i++)
            classes.AsSpan((ranges[i] >> 8)..Math.Min(classes.Length, ranges[i + 1] >> 8)).Fill((byte)ranges[i]);
        return classes;
    }

    private static byte Search(ReadOnlySpan<int> ranges, int codePoint)
    {
        var found = ranges.BinarySearch((codePoint << 8) | 0xFF);
        return (byte)ranges[(found >= 0 ? found : ~found - 1)];
    }
}
