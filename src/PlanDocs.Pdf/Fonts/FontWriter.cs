using System.IO.Hashing;

namespace PlanDocs.Pdf;

/// <summary>Writes a composite font with its descendant, descriptor, and program (ISO 32000-1 9.7).</summary>
internal static class FontWriter
{
    public static void Write(PdfFile file, EmbeddedFont font)
    {
        var program = Program(font);
        var name = (font.IsSubset ? SubsetTag(program.Span) : "") + font.Face.PostScriptName;
        var stream = font.Face.IsCff
            ? file.AddStream("/Subtype /CIDFontType0C", program)
            : file.AddStream($"/Length1 {program.Length}", program);
        var descriptor = WriteDescriptor(file, font.Face, name, stream);
        var descendant = WriteDescendant(file, font, name, descriptor);
        var unicode = file.AddStream("", ToUnicode.Write(font));
        file.Open(font.Id).Raw("<</Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /").Raw(name)
            .Raw(" /DescendantFonts [").Reference(descendant).Raw("] /ToUnicode ").Reference(unicode).Raw(">>");
    }

    private static ReadOnlyMemory<byte> Program(EmbeddedFont font)
    {
        if (font.Face.IsCff)
            return font is { IsSubset: true, Cff: { } cff } ? CffSubset.Build(cff, font.Glyphs) : font.Face.Table("CFF ");
        return font.IsSubset ? TrueTypeSubset.Build(font.Face, font.Glyphs) : TrueTypeSubset.Whole(font.Face);
    }

    private static int WriteDescriptor(PdfFile file, FontFace face, string name, int program)
    {
        var scale = 1000.0 / face.UnitsPerEm;
        var box = face.BoundingBox;
        var body = file.Open(out var id).Raw("<</Type /FontDescriptor /FontName /").Raw(name).Raw(" /Flags ").Integer(Flags(face))
            .Raw(" /FontBBox [").Numbers(box.MinX * scale, box.MinY * scale, box.MaxX * scale, box.MaxY * scale)
            .Raw("] /ItalicAngle ").Number(face.ItalicAngle)
            .Raw(" /Ascent ").Number(face.Ascender * scale).Raw(" /Descent ").Number(face.Descender * scale)
            .Raw(" /CapHeight ").Number(face.CapHeight * scale).Raw(" /StemV ").Number(StemWidth(face.Weight));
        body.Raw(face.IsCff ? " /FontFile3 " : " /FontFile2 ").Reference(program).Raw(">>");
        return id;
    }

    /// <summary>ISO 32000-1 table 123. "Symbolic" says only that codes are no standard encoding, as with every subset.</summary>
    private static int Flags(FontFace face) => 4 | (face.IsFixedPitch ? 1 : 0) | (face.IsItalic ? 64 : 0);

    /// <summary>The stems of a Latin face at a weight, by the rule that weights are the square of stems; no font states them, and readers use them only to replace a font.</summary>
    private static double StemWidth(int weight) => Math.Round(50 + Math.Pow(weight / 65.0, 2));

    private static int WriteDescendant(PdfFile file, EmbeddedFont font, string name, int descriptor)
    {
        var body = file.Open(out var id).Raw("<</Type /Font /Subtype ").Raw(font.Face.IsCff ? "/CIDFontType0" : "/CIDFontType2")
            .Raw(" /BaseFont /").Raw(name).Raw(" /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ")
            .Reference(descriptor);
        if (!font.Face.IsCff)
            body.Raw(" /CIDToGIDMap /Identity");
        WriteWidths(body.Raw(" /DW 0 /W ["), font);
        body.Raw("]>>");
        return id;
    }

    /// <summary>Runs of consecutive identifiers share one array (ISO 32000-1 9.7.4.3).</summary>
    private static void WriteWidths(PdfBuffer body, EmbeddedFont font)
    {
        var last = -2;
        foreach (var place in Enumerable.Range(0, font.Glyphs.Count).OrderBy(font.Identifier))
        {
            var identifier = font.Identifier(place);
            if (identifier == last)
                continue;
            if (identifier != last + 1)
                body.Raw(last < 0 ? "" : "] ").Integer(identifier).Raw(" [");
            body.Number(font.Width(place)).Raw(" ");
            last = identifier;
        }

        body.Raw("]");
    }

    /// <summary>Six letters that differ between subsets (ISO 32000-1 9.6.4), from what the subset holds.</summary>
    private static string SubsetTag(ReadOnlySpan<byte> program)
    {
        var hash = XxHash128.Hash(program);
        return string.Create(7, hash, (tag, bytes) =>
        {
            for (var i = 0; i < 6; i++)
                tag[i] = (char)('A' + (bytes[i] % 26));
            tag[6] = '+';
        });
    }
}
