namespace PlanDocs.Pdf;

/// <summary>
/// A CFF font of some glyphs of another, as a CIDFontType0C holds it (ISO 32000-1 9.9): character identifiers are places in the list of glyphs. What is CID-keyed
/// stays so; any other font keeps its names, by which accented glyphs find their parts.
/// </summary>
internal static class CffSubset
{
    private const int StandardStrings = 391;

    /// <param name="glyphs">The glyphs in the order of their new numbers; the first is ".notdef".</param>
    public static ReadOnlyMemory<byte> Build(CffFont font, IReadOnlyList<ushort> glyphs)
    {
        var calls = CffCalls.Of(font, glyphs);
        return font.IsCidKeyed ? CidKeyed(font, calls) : NameKeyed(font, calls);
    }

    private static byte[] CidKeyed(CffFont font, CffCalls calls)
    {
        int[] parts = [.. calls.Glyphs.Select(glyph => font.PartOf(glyph)).Distinct().Order()];
        var selection = calls.Glyphs.Select(glyph => (byte)Array.IndexOf(parts, font.PartOf(glyph)));
        var layout = new CffLayout(font, calls, [Ascii("Adobe"), Ascii("Identity")])
        {
            Charset = CffCharset.WriteCounting(calls.Glyphs.Count),
            Selection = CffFontSelection.Write(selection),
            Parts = parts,
            Top = new CffDictionary([]).With(CffOperator.Ros, StandardStrings, StandardStrings + 1, 0)
                .With(CffOperator.CidCount, calls.Glyphs.Count),
        };
        return layout.Write();
    }

    private static byte[] NameKeyed(CffFont font, CffCalls calls)
    {
        var strings = new List<ReadOnlyMemory<byte>>();
        var names = calls.Glyphs.Select(glyph => NewName(font.Name(glyph))).ToArray();
        var layout = new CffLayout(font, calls, strings)
        {
            Charset = CffCharset.WriteList(names),
            Parts = [0],
            Top = new CffDictionary([]),
        };
        return layout.Write();

        ushort NewName(ushort name)
        {
            if (name < StandardStrings)
                return name;
            strings.Add(name - StandardStrings < font.Strings.Count ? font.Strings[name - StandardStrings] : default);
            return (ushort)(StandardStrings + strings.Count - 1);
        }
    }

    private static ReadOnlyMemory<byte> Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);
}
