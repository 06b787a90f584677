using PlanDocs.Layout;
using PlanDocs.Pdf;

namespace PlanDocs.Tests.Pdf;

public sealed class CffSubsetTests
{
    [Fact]
    public void Glyphs_are_numbered_anew_and_keep_their_outlines_and_names()
    {
        var subset = Subset(TinyCff.NameKeyed(), TinyCff.B, TinyCff.A);
        Assert.Equal([TinyCff.NotdefOutline, TinyCff.BOutline, TinyCff.AOutline], Outlines(subset));
        Assert.Equal(35, subset.Names[1]);
        Assert.Equal(34, subset.Names[2]);
    }

    [Fact]
    public void Names_that_are_not_standard_move_with_their_glyphs()
    {
        var subset = Subset(TinyCff.NameKeyed(), TinyCff.Unused);
        Assert.Equal(391, subset.Names[1]);
        Assert.Equal("cart"u8.ToArray(), subset.Strings[0].ToArray());
    }

    [Fact]
    public void Subroutines_that_nothing_calls_are_emptied_and_the_others_keep_their_numbers()
    {
        var subset = Subset(TinyCff.NameKeyed(), TinyCff.B);
        Assert.Equal([[], TinyCff.LocalOne], All(subset.Parts[0].Subroutines));
        Assert.Equal([TinyCff.GlobalZero, []], All(subset.GlobalSubroutines));
    }

    [Fact]
    public void A_mask_of_hints_is_passed_over_as_long_as_there_are_hints()
    {
        // Nine hints make a mask of two bytes; its second byte is the number of "endchar".
        byte[] glyph = [.. Enumerable.Repeat((byte)140, 18), 18, 19, 0xFF, 14, 140 - 108, 10, 14];
        HashSet<int> calls = [];
        var index = CffIndex.Read(CffIndex.Write([TinyCff.LocalOne, TinyCff.LocalOne]), 0)!;
        Assert.True(new CharStringCalls(CffIndex.Empty, index, [], calls).Follow(glyph));
        Assert.Equal([0], calls);
    }

    [Fact]
    public void The_parts_of_an_accented_glyph_come_with_it()
    {
        var subset = Subset(TinyCff.NameKeyed(), TinyCff.Aacute);
        Assert.Equal([TinyCff.NotdefOutline, TinyCff.AacuteOutline, TinyCff.AOutline, TinyCff.AcuteOutline], Outlines(subset));
        Assert.Equal([34, 125], subset.Names.Skip(2).Select(name => (int)name));
    }

    [Fact]
    public void A_CID_keyed_font_keeps_the_parts_that_its_glyphs_belong_to()
    {
        var subset = Subset(TinyCff.CidKeyed(), TinyCff.B, TinyCff.Unused);
        Assert.True(subset.IsCidKeyed);
        Assert.Equal([0, 1, 2], subset.Names.Select(name => (int)name));
        // Of three Font DICTs, ".notdef" needs the first and the two others the third, whose widths start from 300.
        Assert.Equal(2, subset.Parts.Count);
        Assert.Equal([0, 1, 1], Enumerable.Range(0, 3).Select(subset.PartOf));
        Assert.Equal(TinyCff.NominalWidth, subset.Parts[1].Private.Numbers((CffOperator)21));
        Assert.Equal([[], TinyCff.LocalOne], All(subset.Parts[1].Subroutines));
    }

    [Fact]
    public void A_subroutine_that_calls_itself_ends()
    {
        byte[] itself = [32, 10, 32, 10];
        var index = CffIndex.Read(CffIndex.Write([itself]), 0)!;
        Assert.False(new CharStringCalls(CffIndex.Empty, index, [], []).Follow([32, 10, 14]));
    }

    [Fact]
    public void Garbled_and_cut_fonts_are_survived()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var data = round % 2 == 0 ? TinyCff.NameKeyed() : TinyCff.CidKeyed();
            for (var i = 0; i <= round % 6; i++)
                data[random.Next(data.Length)] = (byte)random.Next(256);
            var cut = round % 5 == 0 ? random.Next(data.Length) : data.Length;
            if (CffFont.Read(data.AsMemory(0, cut)) is { } font)
                Assert.False(CffSubset.Build(font, [0, 4, 5, 60_000]).IsEmpty);
        }
    }

    [Fact]
    public void Two_Chinese_characters_take_a_few_kilobytes_of_a_font_of_nineteen_megabytes()
    {
        const string path = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
        Assert.SkipUnless(File.Exists(path), "Noto Sans CJK is not there: apt-get install fonts-noto-cjk");
        var font = CffFont.Read(new FontFace(path, 0, File.ReadAllBytes(path)).Table("CFF "))!;
        Assert.InRange(CffSubset.Build(font, [0, 1200, 20_000]).Length, 500, 25_000);
    }

    private static CffFont Subset(byte[] font, params ushort[] glyphs) => CffFont.Read(CffSubset.Build(CffFont.Read(font)!, [0, .. glyphs]))!;

    private static byte[][] Outlines(CffFont font) => All(font.Outlines);

    private static byte[][] All(CffIndex index) => [.. Enumerable.Range(0, index.Count).Select(i => index[i].ToArray())];
}
