namespace PlanDocs.Pdf;

/// <summary>A face as the document uses it: which glyphs, by which number, for which characters.</summary>
internal sealed class EmbeddedFont
{
    private readonly ushort[] _identifiers;
    private readonly List<string?> _texts = [];

    public EmbeddedFont(FontFace face, int index, int id)
    {
        Face = face;
        Id = id;
        Name = $"/F{index + 1}";
        Cff = face.IsCff ? CffFont.Read(face.Table("CFF ")) : null;
        IsSubset = face.AllowsSubsetting && (!face.IsCff || Cff is not null);
        _identifiers = new ushort[Math.Max(1, face.GlyphCount)];
        Use(null);
    }

    public FontFace Face { get; }

    /// <summary>The number of the font's object.</summary>
    public int Id { get; }

    /// <summary>In the resources of pages.</summary>
    public string Name { get; }

    /// <summary>The CFF font; null for TrueType outlines, and for CFF that cannot be read.</summary>
    public CffFont? Cff { get; }

    /// <summary>Whether glyphs are numbered anew; fonts that forbid subsetting keep their numbers.</summary>
    public bool IsSubset { get; }

    /// <summary>The glyphs used, each once, in order of first use; the first stands for ".notdef". In a subset, the places are the identifiers.</summary>
    public List<ushort> Glyphs { get; } = [];

    /// <summary>The characters of each glyph of <see cref="Glyphs"/>.</summary>
    public IReadOnlyList<string?> Texts => _texts;

    /// <summary>The place in <see cref="Glyphs"/> of a glyph; made if new.</summary>
    public int Place(ushort glyph)
    {
        if (glyph >= _identifiers.Length)
            glyph = 0;
        if (_identifiers[glyph] == 0)
        {
            _identifiers[glyph] = (ushort)Glyphs.Count;
            Use(null, glyph);
        }

        return _identifiers[glyph];
    }

    /// <summary>The character identifier (CID) by which content shows a glyph: its place in a subset, the font's own where it is CID-keyed, or else its number (ISO 32000-1 9.7.4.2).</summary>
    public int Identifier(int place)
    {
        var glyph = Glyphs[place];
        return IsSubset ? place : Cff is { IsCidKeyed: true } ? Cff.Name(glyph) : glyph;
    }

    /// <summary>In thousandths of the em, rounded as the file states it.</summary>
    public double Width(int place) => Math.Round(Face.Advance(Glyphs[place]) * 1000.0 / Face.UnitsPerEm, 3);

    /// <summary>Notes what a glyph stands for; false if it already stands for something else.</summary>
    public bool Map(int place, ReadOnlySpan<char> text)
    {
        if (_texts[place] is { } known)
            return text.SequenceEqual(known);
        _texts[place] = text.ToString();
        return true;
    }

    private void Use(string? text, ushort glyph = 0)
    {
        Glyphs.Add(glyph);
        _texts.Add(text);
    }
}
