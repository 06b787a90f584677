namespace PlanDocs.Layout;

/// <summary>The table that leads from characters to glyphs (OpenType cmap): the best Unicode subtable of the formats 12, 4, 6, and 0.</summary>
internal sealed class CharacterMap
{
    private readonly ReadOnlyMemory<byte> _subtable;
    private readonly int _format;
    private readonly bool _symbol;

    public CharacterMap(ReadOnlyMemory<byte> cmap)
    {
        var (offset, symbol) = Best(cmap.Span);
        _subtable = cmap.Part(offset, cmap.Length);
        _format = offset > 0 ? _subtable.Span.U16(0) : -1;
        _symbol = symbol;
    }

    /// <summary>The glyph of a character; 0 if there is none.</summary>
    public ushort this[int codePoint]
    {
        get
        {
            var glyph = Lookup(codePoint);
            // Symbol fonts keep their characters in a private area (OpenType cmap, platform 3 encoding 0).
            return glyph == 0 && _symbol && codePoint <= 0xFF ? Lookup(0xF000 + codePoint) : glyph;
        }
    }

    private ushort Lookup(int codePoint) => _format switch
    {
        0 => codePoint < 256 ? (ushort)_subtable.Span.U8(6 + codePoint) : (ushort)0,
        4 => Segmented(_subtable.Span, codePoint),
        6 => Trimmed(_subtable.Span, codePoint),
        12 => Grouped(_subtable.Span, codePoint),
        _ => 0,
    };

    private static (long Offset, bool Symbol) Best(ReadOnlySpan<byte> cmap)
    {
        var (best, offset, symbol) = (0, 0L, false);
        for (var i = 0; i < cmap.U16(2) && 4 + (8 * i) < cmap.Length; i++)
        {
            var record = 4 + (8 * i);
            var at = cmap.U32(record + 4);
            var rank = at < cmap.Length ? Rank(cmap.U16(record), cmap.U16(record + 2), cmap.U16((int)at)) : 0;
            if (rank > best)
                (best, offset, symbol) = (rank, at, rank == 2);
        }

        return (offset, symbol);
    }

    private static int Rank(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) or (0, _, 12) => 5,
        (3, 1, 4 or 6 or 12) => 4,
        (0, not 5, 4 or 6) => 3,
        (3, 0, 4) => 2,
        (1, 0, 0 or 6) => 1,
        _ => 0,
    };

    private static ushort Segmented(ReadOnlySpan<byte> table, int codePoint)
    {
        var doubled = table.U16(6) & ~1;
        if (codePoint > 0xFFFF || doubled == 0)
            return 0;
        var (low, high) = (0, (doubled / 2) - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (table.U16(14 + (2 * middle)) < codePoint)
                low = middle + 1;
            else
                high = middle;
        }

        var start = table.U16(16 + doubled + (2 * low));
        if (codePoint < start || codePoint > table.U16(14 + (2 * low)))
            return 0;
        return InSegment(table, codePoint - start, codePoint, 16 + (2 * doubled) + (2 * low), doubled);
    }

    private static ushort InSegment(ReadOnlySpan<byte> table, int index, int codePoint, int deltaAt, int doubled)
    {
        var delta = table.U16(deltaAt);
        var rangeAt = deltaAt + doubled;
        var range = table.U16(rangeAt);
        if (range == 0)
            return (ushort)(codePoint + delta);
        var glyph = table.U16(rangeAt + range + (2 * index));
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }

    private static ushort Trimmed(ReadOnlySpan<byte> table, int codePoint)
    {
        var index = codePoint - table.U16(6);
        return index >= 0 && index < table.U16(8) ? (ushort)table.U16(10 + (2 * index)) : (ushort)0;
    }

    private static ushort Grouped(ReadOnlySpan<byte> table, int codePoint)
    {
        var (low, high) = (0, (int)Math.Min(table.U32(12), (uint)table.Length / 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = 16 + (12 * middle);
            if (codePoint < table.U32(group))
                high = middle - 1;
            else if (codePoint > table.U32(group + 4))
                low = middle + 1;
            else
                return (ushort)(table.U32(group + 8) + (uint)codePoint - table.U32(group));
        }

        return 0;
    }
}
