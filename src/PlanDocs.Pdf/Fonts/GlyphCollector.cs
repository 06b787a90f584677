using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>Copies outlines and, after them, the parts of composite glyphs, numbering them anew (OpenType glyf).</summary>
internal sealed class GlyphCollector
{
    private const int ArgumentsAreWords = 0x1;
    private const int HasScale = 0x8;
    private const int MoreComponents = 0x20;
    private const int HasTwoScales = 0x40;
    private const int HasMatrix = 0x80;

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

    public (byte[] Outlines, byte[] Places) Collect()
    {
        var outlines = new PdfBuffer();
        var starts = new List<int> { 0 };
        for (var i = 0; i < _glyphs.Count; i++)
        {
            if (i > 0)
                outlines.Bytes(Outline(_glyphs[i]));
            while (outlines.Length % 4 != 0)
                outlines.Byte(0);
            starts.Add(outlines.Length);
        }

        var places = new byte[4 * starts.Count];
        for (var i = 0; i < starts.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * i), starts[i]);
        return (outlines.Memory.ToArray(), places);
    }

    private ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var (start, end) = (Place(glyph), Place(glyph + 1));
        if (end <= start || end > _outlines.Length)
            return default;
        var outline = _outlines.Span[(int)start..(int)end];
        return (short)BigEndian.U16(outline, 0) < 0 ? Renumbered(outline.ToArray()) : outline;
    }

    private long Place(int glyph) =>
        _longPlaces ? BigEndian.U32(_places.Span, 4 * glyph) : 2L * BigEndian.U16(_places.Span, 2 * glyph);

    private byte[] Renumbered(byte[] composite)
    {
        for (var at = 10; at + 4 <= composite.Length;)
        {
            var flags = BigEndian.U16(composite, at);
            var part = (ushort)BigEndian.U16(composite, at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(composite.AsSpan(at + 2), Number(part));
            if ((flags & MoreComponents) == 0)
                break;
            at += ComponentLength(flags);
        }

        return composite;
    }

    private static int ComponentLength(int flags)
    {
        var length = (flags & ArgumentsAreWords) != 0 ? 8 : 6;
        if ((flags & HasScale) != 0)
            return length + 2;
        if ((flags & HasTwoScales) != 0)
            return length + 4;
        return (flags & HasMatrix) != 0 ? length + 8 : length;
    }

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
