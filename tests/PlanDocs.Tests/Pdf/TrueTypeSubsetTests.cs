using System.Buffers.Binary;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Tests.Layout;

namespace PlanDocs.Tests.Pdf;

public sealed class TrueTypeSubsetTests
{
    [Fact]
    public void Parts_of_a_composite_follow_it_and_are_renumbered()
    {
        // Glyph 2 is made of glyph 3, and 3 of 1; only 2 is used, and becomes 1.
        var subset = Subset([2], Square(), Composite(3), Composite(1));
        Assert.Equal(4, subset.GlyphCount);
        Assert.Equal((2, 3), (Part(subset, 1), Part(subset, 2)));
    }

    [Fact]
    public void Composites_that_contain_themselves_end()
    {
        var subset = Subset([1], Composite(2), Composite(1));
        Assert.Equal(3, subset.GlyphCount);
        Assert.Equal((2, 1), (Part(subset, 1), Part(subset, 2)));
    }

    [Fact]
    public void A_part_that_is_not_in_the_font_becomes_the_empty_glyph() => Assert.Equal(0, Part(Subset([1], Composite(99)), 1));

    [Fact]
    public void Instructions_stay_behind_and_points_do_not()
    {
        byte[] hinted = [.. Words([1, 0, 0, 500, 700, 3, 4]), 0xB0, 1, 2, 3, .. Square()[14..]];
        var subset = Subset([1], hinted);
        Assert.Equal(Square(), subset.Table("glyf").ToArray());
        Assert.True(subset.Table("fpgm").IsEmpty);
    }

    [Fact]
    public void A_composite_without_its_instructions_does_not_claim_them()
    {
        var hinted = Words([-1, 0, 0, 0, 0, 0x0102, 1, 0, 2, 0x1234]);
        Assert.Equal(Words([-1, 0, 0, 0, 0, 0x0002, 2, 0]), Subset([2], Square(), hinted).Table("glyf").ToArray()[..16]);
    }

    [Fact]
    public void Advances_move_with_their_glyphs()
    {
        var subset = Subset([3, 1], Square(), Square(), Square());
        Assert.Equal((503, 501), (subset.Advance(1), subset.Advance(2)));
    }

    [Fact]
    public void The_checksum_of_the_file_is_the_one_that_OpenType_demands()
    {
        var data = TrueTypeSubset.Build(Font(Square()), [0, 1]).ToArray();
        var sum = 0u;
        for (var i = 0; i < data.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(i)));
        Assert.Equal(0xB1B0AFBAu, sum);
    }

    [Fact]
    public void Garbled_and_cut_fonts_are_survived()
    {
        var random = new Random(3);
        var sound = SfntFile.Write(Tables([Square(), Composite(1), Composite(2)]));
        for (var round = 0; round < 1000; round++)
        {
            var data = sound.ToArray();
            for (var i = 0; i <= round % 8; i++)
                data[random.Next(data.Length)] = (byte)random.Next(256);
            var face = new FontFace("garbled.ttf", 0, data.AsMemory(0, round % 3 == 0 ? random.Next(data.Length) : data.Length));
            var run = HandMade.Run("AB", 1) with { Font = face, Glyphs = [new(1, 600, 0, 0, 0), new(3, 600, 0, 0, 1)] };
            Assert.NotNull(PdfWriter.Write(HandMade.Document(run)));
        }
    }

    private static FontFace Subset(ushort[] glyphs, params byte[][] outlines) => new("subset.ttf", 0, TrueTypeSubset.Build(Font(outlines), [0, .. glyphs]));

    private static int Part(FontFace face, int glyph)
    {
        var start = 2 * BinaryPrimitives.ReadUInt16BigEndian(face.Table("loca").Span[(2 * glyph)..]);
        return BinaryPrimitives.ReadUInt16BigEndian(face.Table("glyf").Span[(start + 12)..]);
    }

    /// <summary>A font of an empty glyph and these; glyph n is 500 + n wide.</summary>
    private static FontFace Font(params byte[][] outlines) => new("made.ttf", 0, SfntFile.Write(Tables(outlines)));

    private static SortedDictionary<string, ReadOnlyMemory<byte>> Tables(byte[][] outlines)
    {
        var tiny = new FontFace("tiny.ttf", 0, TinyFont.Create());
        var tables = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var tag in (string[])["head", "hhea", "maxp", "OS/2"])
            tables[tag] = tiny.Table(tag);
        var places = outlines.Aggregate(new List<int> { 0, 0 }, (list, outline) => [.. list, list[^1] + (outline.Length / 2)]);
        tables["loca"] = Words([.. places]);
        tables["glyf"] = outlines.SelectMany(outline => outline).ToArray();
        tables["hmtx"] = Words([.. Enumerable.Range(0, outlines.Length + 1).SelectMany(i => (int[])[500 + i, 0])]);
        tables["hhea"] = (byte[])[.. tables["hhea"].Span[..34], .. Words([outlines.Length + 1])];
        tables["maxp"] = (byte[])[0, 1, 0, 0, .. Words([outlines.Length + 1]), .. new byte[26]];
        return tables;
    }

    private static byte[] Composite(int part) => Words([-1, 0, 0, 0, 0, 0x0002, part, 0]);

    private static byte[] Square() => [.. Words([1, 0, 0, 500, 700, 3, 0]), 1, 1, 1, 1, .. Words([0, 500, 0, -500, 0, 0, 700, 0])];

    private static byte[] Words(int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2 * i), (short)values[i]);
        return bytes;
    }
}
