namespace PlanDocs.Pdf;

/// <summary>The CMap that says which characters each glyph shows, so that text can be searched, copied, and read aloud (ISO 32000-1 9.10.3).</summary>
internal static class ToUnicode
{
    private const int MostPerBlock = 100;

    public static ReadOnlyMemory<byte> Write(EmbeddedFont font)
    {
        var cmap = new PdfBuffer().Raw(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        var mapped = Enumerable.Range(0, font.Glyphs.Count).Where(place => font.Texts[place] is not null).OrderBy(font.Identifier).ToArray();
        foreach (var block in mapped.Chunk(MostPerBlock))
            WriteBlock(cmap, font, block);
        return cmap.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").Memory;
    }

    private static void WriteBlock(PdfBuffer cmap, EmbeddedFont font, int[] places)
    {
        cmap.Integer(places.Length).Raw(" beginbfchar\n");
        foreach (var place in places)
            cmap.Raw("<").Hex16(font.Identifier(place)).Raw("> <").HexText(font.Texts[place]).Raw(">\n");
        cmap.Raw("endbfchar\n");
    }
}
