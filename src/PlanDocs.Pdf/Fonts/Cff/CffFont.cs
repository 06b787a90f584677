namespace PlanDocs.Pdf;

/// <summary>A CFF font as read: the outlines, what they call, and the names of its glyphs (Adobe Technical Note 5176).</summary>
internal sealed class CffFont
{
    private readonly byte[]? _selection;

    private CffFont(ReadOnlyMemory<byte> name, CffDictionary top, CffIndex strings, CffIndex globalSubroutines, CffIndex outlines, ReadOnlyMemory<byte> font)
    {
        (FontName, Top, Strings, GlobalSubroutines, Outlines) = (name, top, strings, globalSubroutines, outlines);
        Names = CffCharset.Read(font.Span, top.Number(CffOperator.Charset, 0), outlines.Count, IsCidKeyed);
        if (IsCidKeyed)
        {
            var dictionaries = CffIndex.Read(font, top.Number(CffOperator.FdArray, -1)) ?? CffIndex.Empty;
            Parts = [.. Enumerable.Range(0, dictionaries.Count).Select(i => CffFontPart.Read(font, CffDictionary.Read(dictionaries[i])))];
            _selection = CffFontSelection.Read(font.Span, top.Number(CffOperator.FdSelect, -1), outlines.Count);
        }
        else
        {
            Parts = [CffFontPart.Read(font, top)];
        }
    }

    /// <summary>The font that a table "CFF " holds; null where it is damaged, or has outlines of Type 1.</summary>
    public static CffFont? Read(ReadOnlyMemory<byte> font)
    {
        if (font.Length < 4 || CffIndex.Read(font, font.Span[2]) is not { Count: > 0 } names)
            return null;
        if (CffIndex.Read(font, names.End) is not { Count: > 0 } tops || CffIndex.Read(font, tops.End) is not { } strings)
            return null;
        var top = CffDictionary.Read(tops[0]);
        if (top.Number(CffOperator.CharstringType, 2) != 2 || CffIndex.Read(font, strings.End) is not { } subroutines)
            return null;
        if (CffIndex.Read(font, top.Number(CffOperator.CharStrings, -1)) is not { Count: > 0 } outlines)
            return null;
        var read = new CffFont(names[0], top, strings, subroutines, outlines, font);
        return read.Parts.Count == 0 ? null : read;
    }

    public ReadOnlyMemory<byte> FontName { get; }

    public CffDictionary Top { get; }

    public CffIndex Strings { get; }

    public CffIndex GlobalSubroutines { get; }

    /// <summary>The charstrings, by glyph.</summary>
    public CffIndex Outlines { get; }

    /// <summary>By glyph: the character identifier of a CID-keyed font, otherwise the string identifier of the glyph's name.</summary>
    public IReadOnlyList<ushort> Names { get; }

    /// <summary>The name of a glyph; that of ".notdef" for one that the font does not have.</summary>
    public ushort Name(int glyph) => glyph < Names.Count ? Names[glyph] : (ushort)0;

    /// <summary>The private parts of the font; one if it is not CID-keyed.</summary>
    public IReadOnlyList<CffFontPart> Parts { get; }

    public bool IsCidKeyed => Top.Has(CffOperator.Ros);

    /// <summary>The place in <see cref="Parts"/> to which a glyph belongs.</summary>
    public int PartOf(int glyph) => _selection is not null && glyph < _selection.Length && _selection[glyph] < Parts.Count ? _selection[glyph] : 0;
}
