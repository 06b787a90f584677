using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>Copies outlines and, after them, the parts of composite glyphs, numbering them anew (OpenType glyf and loca).</summary>
internal sealed class GlyphCollector
{
    private readonly FontFace _face;
    private readonly ReadOnlyMemory<byte> _outlines;
    private readonly ReadOnlyMemory<byte> _places;
    private readonly bool _longPlaces;
    private readonly List<ushort> _glyphs;
    private readonly Dictionary<ushort, ushort> _numbers = [];

    public GlyphCollector(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        _face = face;
        _outlines = face.Table("glyf");
        _places = face.Table("loca");
        _longPlaces = BigEndian.U16(face.Table("head").Span, 50) != 0;
        _glyphs = [.. glyphs];
        for (var i = 1; i < glyphs.Count; i++)
            _numbers.TryAdd(glyphs[i], (ushort)i);
    }

    /// <summary>The glyphs by their new numbers; parts of composites are added while collecting, each once, so that a cycle ends.</summary>
    public IReadOnlyList<ushort> Glyphs => _glyphs;

    public GlyphTables Collect()
    {
        var outlines = new PdfBuffer();
        var starts = new List<int> { 0 };
        for (var i = 0; i < _glyphs.Count; i++)
        {
            if (i > 0)
                GlyphOutline.Append(outlines, Outline(_glyphs[i]), Number);
            if (outlines.Length % 2 != 0)
                outlines.Byte(0);
            starts.Add(outlines.Length);
        }

        return new GlyphTables(outlines.Memory.ToArray(), Places(starts), AreLong(starts));
    }

    /// <summary>The short form holds halves of offsets in 16 bits (OpenType loca).</summary>
    private static bool AreLong(List<int> starts) => starts[^1] > 2 * ushort.MaxValue;

    private static byte[] Places(List<int> starts)
    {
        var isLong = AreLong(starts);
        var places = new byte[(isLong ? 4 : 2) * starts.Count];
        for (var i = 0; i < starts.Count; i++)
        {
            if (isLong)
                BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * i), starts[i]);
            else
                BinaryPrimitives.WriteUInt16BigEndian(places.AsSpan(2 * i), (ushort)(starts[i] / 2));
        }

        return places;
    }

    private ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var (start, end) = (Place(glyph), Place(glyph + 1));
        if (end <= start || end > _outlines.Length)
            return default;
        return _outlines.Span[(int)start..(int)end];
    }

    private long Place(int glyph) =>
        _longPlaces ? BigEndian.U32(_places.Span, 4 * glyph) : 2L * BigEndian.U16(_places.Span, 2 * glyph);

    private ushort Number(ushort glyph)
    {
        if (glyph >= _face.GlyphCount || _glyphs.Count > ushort.MaxValue - 1)
            return 0;
        if (_numbers.TryGetValue(glyph, out var number))
            return number;
        number = (ushort)_glyphs.Count;
        _glyphs.Add(glyph);
        _numbers.Add(glyph, number);
        return number;
    }
}
