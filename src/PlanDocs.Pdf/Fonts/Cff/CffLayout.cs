namespace PlanDocs.Pdf;

/// <summary>Puts the parts of a CFF font one behind the other; every offset in a DICT takes five bytes, so that lengths are known before places.</summary>
internal sealed class CffLayout(CffFont font, CffCalls calls, IReadOnlyList<ReadOnlyMemory<byte>> strings)
{
    private static readonly byte[] Header = [1, 0, 4, 4];

    public required byte[] Charset { get; init; }

    /// <summary>FDSelect; null for a font that is not CID-keyed.</summary>
    public byte[]? Selection { get; init; }

    /// <summary>The places of the font's parts that are kept.</summary>
    public required IReadOnlyList<int> Parts { get; init; }

    /// <summary>The entries with which the Top DICT starts.</summary>
    public required CffDictionary Top { get; init; }

    public byte[] Write()
    {
        byte[] before = [.. Header, .. CffIndex.Write([font.FontName])];
        byte[] after = [.. CffIndex.Write(strings), .. CffIndex.Write(calls.GlobalSubroutines)];
        var outlines = CffIndex.Write([.. calls.Glyphs.Select(glyph => glyph < font.Outlines.Count ? font.Outlines[glyph] : default)]);
        var privates = Parts.Select(Private).ToArray();

        var charset = before.Length + TopIndex(0, 0, 0, []).Length + after.Length;
        var charStrings = charset + Charset.Length + (Selection?.Length ?? 0);
        var dictionaries = charStrings + outlines.Length;
        var length = Selection is null ? 0 : PartIndex(privates, 0).Length;
        var firstPrivate = dictionaries + length;
        var top = TopIndex(charset, charStrings, dictionaries, Selection is null ? [privates[0].Length, firstPrivate] : []);
        return
        [
            .. before, .. top, .. after, .. Charset, .. Selection ?? [], .. outlines,
            .. Selection is null ? [] : PartIndex(privates, firstPrivate),
            .. privates.SelectMany(part => (byte[])[.. part.Dictionary, .. part.Subroutines]),
        ];
    }

    private byte[] TopIndex(int charset, int charStrings, int dictionaries, int[] privatePlace)
    {
        var looks = font.Top.Only(CffOperator.FontBBox, CffOperator.FontMatrix, CffOperator.IsFixedPitch, CffOperator.ItalicAngle, CffOperator.PaintType, CffOperator.StrokeWidth);
        var top = new CffDictionary([.. Top.Entries, .. looks.Entries]).With(CffOperator.Charset, charset).With(CffOperator.CharStrings, charStrings);
        top = Selection is null
            ? top.With(CffOperator.Private, privatePlace is [] ? [0, 0] : privatePlace)
            : top.With(CffOperator.FdArray, dictionaries).With(CffOperator.FdSelect, charset + Charset.Length);
        return CffIndex.Write([top.Write()]);
    }

    private byte[] PartIndex((byte[] Dictionary, byte[] Subroutines, int Length)[] privates, int at)
    {
        var dictionaries = new List<ReadOnlyMemory<byte>>();
        for (var i = 0; i < privates.Length; i++)
        {
            dictionaries.Add(font.Parts[Parts[i]].Dictionary.Only(CffOperator.FontMatrix).With(CffOperator.Private, privates[i].Length, at).Write());
            at += privates[i].Length + privates[i].Subroutines.Length;
        }

        return CffIndex.Write(dictionaries);
    }

    /// <summary>A Private DICT, which ends with the offset of its subroutines from its start, and these.</summary>
    private (byte[] Dictionary, byte[] Subroutines, int Length) Private(int part)
    {
        var dictionary = font.Parts[part].Private.Without(CffOperator.Subrs);
        var subroutines = calls.LocalSubroutines(part);
        if (subroutines.Count == 0)
            return Written(dictionary, []);
        var length = dictionary.With(CffOperator.Subrs, 0).Write().Length;
        return Written(dictionary.With(CffOperator.Subrs, length), CffIndex.Write(subroutines));
    }

    private static (byte[] Dictionary, byte[] Subroutines, int Length) Written(CffDictionary dictionary, byte[] subroutines)
    {
        var data = dictionary.Write();
        return (data, subroutines, data.Length);
    }
}
