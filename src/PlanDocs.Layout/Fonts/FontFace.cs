namespace PlanDocs.Layout;

/// <summary>
/// One face of a font file: what shaping, layout, and embedding need to know of it. Lengths are in design units. Tables are read when they are first
/// asked for; a broken table answers with zeros and never with an exception. Use <see cref="Defect"/> before trusting a file of unknown origin.
/// </summary>
public sealed partial class FontFace
{
    private readonly TableDirectory _directory;
    private readonly ReadOnlyMemory<byte> _advances;
    private readonly int _advanceCount;
    private CharacterMap? _characters;
    private VerticalMetrics? _vertical;
    private HarfBuzzFont? _harfBuzz;

    /// <param name="path">Where the file lies, for messages.</param>
    /// <param name="index">The face's place in a collection; 0 in a plain font file.</param>
    /// <param name="data">The bytes of the whole file.</param>
    public FontFace(string path, int index, ReadOnlyMemory<byte> data)
    {
        Path = path;
        Index = index;
        Data = data;
        _directory = new TableDirectory(data.Span, index);
        UnitsPerEm = Head.U16(18) is >= 16 and <= 16384 and var units ? units : 1000;
        GlyphCount = Table("maxp").Span.U16(4);
        _advanceCount = Table("hhea").Span.U16(34);
        _advances = Table("hmtx");
    }

    public string Path { get; }

    public int Index { get; }

    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>The bytes of a table by its four-letter tag; empty if the face has none.</summary>
    public ReadOnlyMemory<byte> Table(string tag)
    {
        var (offset, length) = _directory[tag];
        return Data.Part(offset, length);
    }

    /// <summary>Why the face cannot be used, as the end of a sentence ("has no table ‘glyf’"), or null where it can.</summary>
    public string? Defect => FontDefects.Find(this);

    /// <summary>Whether the outlines are PostScript's (tables CFF or CFF2), not TrueType's.</summary>
    public bool IsCff => _directory.Contains("CFF ") || _directory.Contains("CFF2");

    public int UnitsPerEm { get; }

    /// <summary>Made once, since it learns how to shape each script as it goes.</summary>
    internal HarfBuzzFont HarfBuzz => _harfBuzz ??= new HarfBuzzFont(this);

    public int GlyphCount { get; }

    /// <summary>The box that holds every glyph.</summary>
    public FontBox BoundingBox => new(Head.I16(36), Head.I16(38), Head.I16(40), Head.I16(42));

    /// <summary>The glyph that shows a character; 0, the font's ".notdef", where there is none.</summary>
    public ushort GlyphFor(int codePoint)
    {
        var glyph = (_characters ??= new CharacterMap(Table("cmap")))[codePoint];
        return glyph < GlyphCount ? glyph : (ushort)0;
    }

    public bool HasGlyph(int codePoint) => GlyphFor(codePoint) != 0;

    /// <summary>How far a glyph moves the pen (OpenType hmtx): the glyphs at the end share the last entry.</summary>
    public int Advance(int glyph) => _advanceCount == 0 ? 0 : _advances.Span.U16(4 * Math.Clamp(glyph, 0, _advanceCount - 1));

    private ReadOnlySpan<byte> Head => Table("head").Span;

    private ReadOnlySpan<byte> Os2 => Table("OS/2").Span;

    private ReadOnlySpan<byte> Post => Table("post").Span;
}
