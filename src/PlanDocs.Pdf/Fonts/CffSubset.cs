namespace PlanDocs.Pdf;

/// <summary>
/// A CFF font in which the outlines that a document does not use are emptied in place (Adobe Technical Note 5176). All offsets stay as they are, so that
/// nothing needs to be understood but where the outlines lie; what was emptied compresses to almost nothing.
/// </summary>
internal static class CffSubset
{
    private const int CharStrings = 17;
    private const byte EndChar = 14;

    public static ReadOnlyMemory<byte> Build(ReadOnlyMemory<byte> table, IReadOnlyList<ushort> glyphs)
    {
        var font = table.ToArray();
        var topNames = After(font, BigEndian.U16(font, 2) >> 8);
        if (topNames < 0 || Element(font, topNames, 0) is not var (start, end) || end > font.Length || start >= end)
            return table;
        if (Operand(font.AsSpan(start, end - start)) is not { } outlines)
            return table;
        var used = glyphs.ToHashSet();
        for (var glyph = 0; glyph < BigEndian.U16(font, outlines); glyph++)
        {
            if (!used.Contains((ushort)glyph) && Element(font, outlines, glyph) is var (first, last) && first < last && last <= font.Length)
                font.AsSpan(first, last - first).Fill(EndChar);
        }

        return font;
    }

    /// <summary>Where an INDEX ends; -1 if it is cut off.</summary>
    private static int After(byte[] font, int index)
    {
        var count = BigEndian.U16(font, index);
        return count == 0 ? index + 2 : Element(font, index, count - 1)?.End ?? -1;
    }

    /// <summary>An element of an INDEX: a count, the size of offsets, and one offset more than elements, each from the byte before the data.</summary>
    private static (int Start, int End)? Element(byte[] font, int index, int element)
    {
        if (index < 0 || index > font.Length - 3)
            return null;
        var (count, size) = (BigEndian.U16(font, index), font[index + 2]);
        var before = index + 2L + ((count + 1L) * size);
        if (size is < 1 or > 4 || element >= count || before > font.Length)
            return null;
        var (start, end) = (before + Offset(element), before + Offset(element + 1));
        return start > before && end <= font.Length && start <= end ? ((int)start, (int)end) : null;

        long Offset(int place) => BigEndian.U32(font, index + 3 + (place * size)) >> (8 * (4 - size));
    }

    /// <summary>The operand of CharStrings in a DICT; null if there is none.</summary>
    private static int? Operand(ReadOnlySpan<byte> dictionary)
    {
        var operand = 0;
        for (var at = 0; at < dictionary.Length;)
        {
            var value = dictionary[at];
            if (value == CharStrings)
                return operand;
            operand = value switch
            {
                28 => (short)BigEndian.U16(dictionary, at + 1),
                29 => (int)BigEndian.U32(dictionary, at + 1),
                >= 32 and <= 246 => value - 139,
                >= 247 and <= 250 => ((value - 247) * 256) + (at + 1 < dictionary.Length ? dictionary[at + 1] : 0) + 108,
                _ => 0,
            };
            at += value switch { 12 => 2, 28 => 3, 29 => 5, 30 => Real(dictionary[at..]), >= 247 and <= 254 => 2, _ => 1 };
        }

        return null;
    }

    /// <summary>The length of a real number, which ends with a nibble of 15.</summary>
    private static int Real(ReadOnlySpan<byte> number)
    {
        var length = 1;
        while (length < number.Length && (number[length] & 15) != 15 && number[length] >> 4 != 15)
            length++;
        return length + 1;
    }
}
