using System.Buffers.Binary;
using System.Text;

namespace PlanDocs.Tests.Layout;

/// <summary>A TrueType font of two glyphs, built here so that tests need no installed font: ".notdef" and one square that shows A to Z, the question mark, and the space.</summary>
internal static class TinyFont
{
    public const int UnitsPerEm = 1000;
    public const int Advance = 600;

    public static byte[] Create(string family = "Tiny", bool bold = false, bool italic = false, int embedding = 0)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Os2(bold, italic, embedding),
            ["cmap"] = CharacterMap(),
            ["glyf"] = Glyph(),
            ["head"] = Head(bold, italic),
            ["hhea"] = HorizontalHeader(),
            ["hmtx"] = Numbers(Advance, 0, Advance, 0),
            ["loca"] = Numbers(0, 0, Glyph().Length / 2),
            ["maxp"] = [0, 1, 0, 0, .. Numbers(2), .. new byte[26]],
            ["name"] = Names(family, family.Replace(" ", "", StringComparison.Ordinal) + (bold ? "-Bold" : "") + (italic ? "-Italic" : "")),
            ["post"] = [0, 3, 0, 0, .. new byte[4], .. Numbers(-100, 50), .. new byte[20]],
        };
        return Assemble(tables);
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var header = new List<byte> { 0, 1, 0, 0 };
        header.AddRange(Numbers(tables.Count, 0, 0, 0));
        var offset = 12 + (16 * tables.Count);
        var body = new List<byte>();
        foreach (var (tag, table) in tables)
        {
            header.AddRange(Encoding.ASCII.GetBytes(tag));
            header.AddRange(new byte[4]);
            header.AddRange(Long(offset + body.Count));
            header.AddRange(Long(table.Length));
            body.AddRange(table);
            body.AddRange(new byte[(4 - (table.Length % 4)) % 4]);
        }

        return [.. header, .. body];
    }

    private static byte[] Head(bool bold, bool italic)
    {
        var head = new byte[54];
        Put(head, 18, UnitsPerEm);
        Put(head, 40, 500);
        Put(head, 42, 700);
        Put(head, 44, (bold ? 1 : 0) | (italic ? 2 : 0));
        return head;
    }

    private static byte[] HorizontalHeader()
    {
        var table = new byte[36];
        Put(table, 4, 800);
        Put(table, 6, -200);
        Put(table, 8, 90);
        Put(table, 34, 2);
        return table;
    }

    private static byte[] Os2(bool bold, bool italic, int embedding)
    {
        var table = new byte[96];
        Put(table, 4, bold ? 700 : 400);
        Put(table, 8, embedding);
        Put(table, 62, (bold ? 0x20 : 0) | (italic ? 1 : 0));
        return table;
    }

    /// <summary>Format 12: three groups, each character of which has glyph 1 by a group of its own.</summary>
    private static byte[] CharacterMap()
    {
        var characters = " ?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".Order().ToArray();
        var groups = characters.SelectMany(c => (byte[])[.. Long(c), .. Long(c), .. Long(1)]).ToArray();
        return [.. Numbers(0, 1, 3, 10), .. Long(12), .. Numbers(12, 0), .. Long(16 + groups.Length), .. Long(0), .. Long(characters.Length), .. groups];
    }

    /// <summary>One contour of four points on the curve, all coordinates in words.</summary>
    private static byte[] Glyph() =>
        [.. Numbers(1, 0, 0, 500, 700, 3, 0), 1, 1, 1, 1, .. Numbers(0, 500, 0, -500, 0, 0, 700, 0)];

    private static byte[] Names(string family, string postScript)
    {
        var (first, second) = (Encoding.BigEndianUnicode.GetBytes(family), Encoding.BigEndianUnicode.GetBytes(postScript));
        return
        [
            .. Numbers(0, 2, 30),
            .. Numbers(3, 1, 0x409, 1, first.Length, 0),
            .. Numbers(3, 1, 0x409, 6, second.Length, first.Length),
            .. first,
            .. second,
        ];
    }

    private static byte[] Numbers(params int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            Put(bytes, 2 * i, values[i]);
        return bytes;
    }

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static void Put(byte[] bytes, int offset, int value) => BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(offset), (short)value);
}
