using CsCheck;
using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

public class FontFaceTests
{
    [Fact]
    public void A_font_says_what_layout_and_embedding_need()
    {
        var face = new FontFace("tiny.ttf", 0, TinyFont.Create("Tiny Sans", bold: true));

        Assert.Null(face.Defect);
        Assert.Equal(("Tiny Sans", "TinySans-Bold"), (face.Family, face.PostScriptName));
        Assert.Equal((true, false, 700), (face.IsBold, face.IsItalic, face.Weight));
        Assert.Equal((800, -200, 90), (face.Ascender, face.Descender, face.LineGap));
        Assert.Equal(1.09 * 12, face.Metrics(12).LineHeight, 9);
        Assert.Equal((2, 1000, 600), (face.GlyphCount, face.UnitsPerEm, face.Advance(1)));
        Assert.Equal((1, 0), (face.GlyphFor('A'), face.GlyphFor('é')));
        Assert.False(face.IsCff);
    }

    [Theory]
    [InlineData(0, EmbeddingRights.Installable)]
    [InlineData(2, EmbeddingRights.Restricted)]
    [InlineData(4, EmbeddingRights.PreviewAndPrint)]
    [InlineData(8, EmbeddingRights.Editable)]
    [InlineData(6, EmbeddingRights.PreviewAndPrint)]
    public void The_most_permissive_embedding_right_counts(int bits, EmbeddingRights rights)
    {
        Assert.Equal(rights, new FontFace("tiny.ttf", 0, TinyFont.Create(embedding: bits)).EmbeddingRights);
    }

    [Fact]
    public void Liberation_Serif_has_the_line_height_of_Times_New_Roman()
    {
        if (FontCatalog.OfSystem().Find("Liberation Serif", bold: false, italic: false) is not { } face)
        {
            Assert.Skip("The font Liberation Serif is not installed: apt-get install fonts-liberation");
            return;
        }

        Assert.Equal((1825, -443, 87, 2048), (face.Ascender, face.Descender, face.LineGap, face.UnitsPerEm));
        Assert.Equal(1479, face.Advance(face.GlyphFor('A')));
    }

    [Fact]
    public void Cut_and_garbled_fonts_end_in_a_defect_or_in_zeros_and_never_in_an_exception()
    {
        var whole = TinyFont.Create();
        var changes = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[0, 20];
        Gen.Select(changes, Gen.Int[0, whole.Length]).Sample(
            (edits, length) =>
            {
                var data = whole.ToArray();
                foreach (var (at, value) in edits)
                    data[at] = value;
                Exercise(new FontFace("garbled.ttf", 0, data.AsMemory(0, length)));
            },
            iter: 3000);
    }

    [Fact]
    public void Text_can_be_shaped_with_a_garbled_font()
    {
        var whole = TinyFont.Create();
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var data = whole.ToArray();
            for (var k = 0; k < 6; k++)
                data[random.Next(data.Length)] = (byte)random.Next(256);
            var choice = new FontChoice("Tiny", 12) { Files = [new FontFile("tiny.ttf", data, default)] };
            var design = ApaPageDesign.Create(PageSize.Letter, choice, new PageHeader([], [], 36)) with { MonospacedFamily = "Tiny" };
            if (FontSet.Load(design, new FontCatalog([])).Value is { } fonts)
                new ParagraphShaper(fonts).Shape([new TextPiece("Hello World é", new TextFormat(12), 0)]).BreakLines(LineShape.Of(30));
        }
    }

    private static void Exercise(FontFace face)
    {
        _ = face.Defect;
        _ = (face.Family, face.PostScriptName, face.IsBold, face.Weight, face.BoundingBox, face.CapHeight, face.XHeight, face.EmbeddingRights);
        _ = (face.Ascender, face.Descender, face.LineGap, face.ItalicAngle, face.IsFixedPitch, face.Underline, face.Advance(70000), face.Advance(-1));
        foreach (var codePoint in new[] { 0, 'A', 0xFFFF, 0x10FFFF })
            Assert.True(face.GlyphFor(codePoint) == 0 || face.GlyphFor(codePoint) < face.GlyphCount);
    }
}
