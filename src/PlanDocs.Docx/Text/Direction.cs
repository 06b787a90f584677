namespace PlanDocs.Docx;

/// <summary>
/// Divides text into stretches that read in one direction. Word orders a line by itself but takes fonts and languages for complex scripts, and the
/// side on which neutral characters fall, from each run's <c>w:rtl</c> (ECMA-376 part 1, 17.3.2.30).
/// </summary>
internal static class Direction
{
    private const char FirstRightToLeft = '\u0590';

    /// <summary>The end of the stretch that starts at an index, and whether it reads from right to left.</summary>
    public static int EndOfStretch(string text, int start, out bool rightToLeft)
    {
        rightToLeft = false;
        if (text.AsSpan(start).IndexOfAnyInRange(FirstRightToLeft, '\uFFFF') < 0)
            return text.Length;
        rightToLeft = IsRightToLeft(text, start);
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (IsRightToLeft(text, i))
            {
                if (!rightToLeft)
                    return i;
                end = i + (char.IsHighSurrogate(text[i]) ? 2 : 1);
                i = end - 1;
            }
            else if (rightToLeft && char.IsLetterOrDigit(text, i))
            {
                // What is neutral at the end of the stretch belongs to the text after it.
                return end;
            }
        }

        return rightToLeft ? end : text.Length;
    }

    private static bool IsRightToLeft(string text, int index)
    {
        var value = char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? char.ConvertToUtf32(text, index) : text[index];
        return value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or 0x200F
            or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
    }
}
