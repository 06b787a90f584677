namespace PlanDocs.Layout;

/// <summary>Kinds of characters that shaping treats specially.</summary>
internal static class Characters
{
    public const char LineSeparator = '\u2028';
    public const char SoftHyphen = '\u00AD';

    /// <summary>Whether a character is invisible by itself (Unicode, Default_Ignorable_Code_Point), so that no font needs a glyph for it.</summary>
    public static bool IsIgnorable(int codePoint) => codePoint switch
    {
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        < 0x20 or (>= 0x7F and < 0xA0) => true,
        _ => false,
    };

    /// <summary>Whether HarfBuzz makes the character out of the font's space where there is no glyph.</summary>
    public static bool IsSpace(int codePoint) =>
        codePoint is ' ' or 0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    /// <summary>Whether a character attaches to the one before it (Unicode general categories Mn, Me, and Mc, which .NET carries without ICU).</summary>
    public static bool IsMark(int codePoint) => codePoint >= 0x300 && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(codePoint) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>The character at an offset; a lone surrogate counts as U+FFFD.</summary>
    public static int At(ReadOnlySpan<char> text, int offset, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[offset]))
            return text[offset];
        System.Text.Rune.DecodeFromUtf16(text[offset..], out var rune, out length);
        return rune.Value;
    }
}
