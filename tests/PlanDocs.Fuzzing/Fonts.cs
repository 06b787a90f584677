using System.Buffers.Binary;
using System.Text;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Tests.Layout;
using PlanDocs.Tests.Pdf;

namespace PlanDocs.Fuzzing;

/// <summary>Fonts of a few hundred bytes, in which a changed byte is likely to mean something.</summary>
internal static class Fonts
{
    private static readonly FontCatalog NoFonts = new([]);
    private static readonly Paper Paper = Targets.Compose("plandocs: 1\ntitle: A Fine Office\nauthor: A B\nsections:\n  - heading: A\n    text: '*AAA* **BBB** CDE, ?'\n"u8.ToArray())!;

    public static IReadOnlyList<byte[]> TrueType { get; } = [TinyFont.Create(), TinyFont.Create(bold: true), WithComposites()];

    public static IReadOnlyList<byte[]> Cff { get; } = [TinyCff.NameKeyed(), TinyCff.CidKeyed()];

    /// <summary>Lays a paper out with a font, and writes it.</summary>
    public static void Use(byte[] font)
    {
        var choice = Paper.Design.Font with { Family = "Tiny", Files = [new FontFile("tiny.ttf", font, default)] };
        var paper = Paper with { Design = Paper.Design with { Font = choice, MonospacedFamily = "Tiny" } };
        if (PaperLayout.LayOut(paper, NoFonts).Value is { } pages)
            PdfWriter.Write(pages);
    }

    /// <summary>Puts PostScript outlines into an otherwise sound font of six glyphs, and uses that.</summary>
    public static void UseCff(byte[] outlines)
    {
        var tables = Tables(TinyFont.Create());
        tables.Remove("glyf");
        tables.Remove("loca");
        tables["CFF "] = outlines;
        tables["maxp"] = [0, 0, 0x50, 0, 0, 6];
        Use(Assemble(tables, "OTTO"));
    }

    /// <summary>Glyph 1 is made of glyph 0 twice, and glyph 0 of glyph 1: without an end.</summary>
    private static byte[] WithComposites()
    {
        var tables = Tables(TinyFont.Create());
        byte[] one = [0xFF, 0xFF, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0x22, 0, 0, 0, 0, 0, 0x02, 0, 0, 0, 0, 0, 0];
        byte[] other = [0xFF, 0xFF, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0x02, 0, 1, 0, 0];
        tables["glyf"] = [.. other, .. one];
        tables["loca"] = [0, 0, 0, (byte)(other.Length / 2), 0, (byte)((other.Length + one.Length) / 2)];
        return Assemble(tables, "\0\u0001\0\0");
    }

    private static SortedDictionary<string, byte[]> Tables(byte[] font)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (var record = 12; record < 12 + (16 * BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))); record += 16)
        {
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8)), BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 12)));
            tables[Encoding.Latin1.GetString(font, record, 4)] = font[offset..(offset + length)];
        }

        return tables;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables, string version)
    {
        var (header, body) = (new MemoryStream(), new MemoryStream());
        header.Write([.. Encoding.Latin1.GetBytes(version), 0, (byte)tables.Count, 0, 0, 0, 0, 0, 0]);
        Span<byte> record = stackalloc byte[16];
        foreach (var (tag, table) in tables)
        {
            record.Clear();
            Encoding.Latin1.GetBytes(tag, record);
            BinaryPrimitives.WriteInt32BigEndian(record[8..], 12 + (16 * tables.Count) + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], table.Length);
            header.Write(record);
            body.Write([.. table, .. new byte[(4 - (table.Length % 4)) % 4]]);
        }

        return [.. header.ToArray(), .. body.ToArray()];
    }
}
