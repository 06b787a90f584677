using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Tests.Layout;
using UglyToad.PdfPig;

namespace PlanDocs.Tests.Pdf;

public sealed class PdfWriterTests
{
    [Fact]
    public void The_same_pages_give_the_same_bytes() =>
        Assert.Equal(PdfWriter.Write(HandMade.Rich()).Value, PdfWriter.Write(HandMade.Rich()).Value);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_reader_finds_text_metadata_and_bookmarks(bool uncompressed)
    {
        using var pdf = PdfDocument.Open(PdfWriter.Write(HandMade.Rich(), new PdfOptions { Uncompressed = uncompressed }).Value!);
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Equal("AAAAAAAAAAAAAA", pdf.GetPage(1).Text);
        Assert.Equal("Plans & <Papers>", pdf.Information.Title);
        Assert.Equal("Maria Lee; Zoë Ng", pdf.Information.Author);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["AAA", "Ä"], bookmarks.GetNodes().Select(node => node.Title));
    }

    [Fact]
    public void Letters_stand_where_the_layout_put_them()
    {
        using var pdf = PdfDocument.Open(PdfWriter.Write(HandMade.Document(HandMade.Run("AA", 1))).Value!);
        var letters = pdf.GetPage(1).Letters;
        // 792 − 100 above the lower edge; 600/1000 of 12 points apart.
        Assert.Equal((72, 692), (letters[0].StartBaseLine.X, letters[0].StartBaseLine.Y));
        Assert.Equal(72 + 7.2, letters[1].StartBaseLine.X, 3);
    }

    [Fact]
    public void An_advance_that_is_not_the_fonts_moves_the_next_glyph()
    {
        var run = HandMade.Run("AAA", 1) with { Glyphs = [new(1, 700.4f, 0, 0, 0), new(1, 700.4f, 50, 0, 1), new(1, 600, 0, 100, 2)] };
        using var pdf = PdfDocument.Open(PdfWriter.Write(HandMade.Document(run)).Value!);
        var letters = pdf.GetPage(1).Letters;
        Assert.Equal(72 + ((700.4 + 50) * 0.012), letters[1].StartBaseLine.X, 0.012);
        Assert.Equal(72 + (1400.8 * 0.012), letters[2].StartBaseLine.X, 0.012);
        Assert.Equal(692 + 1.2, letters[2].StartBaseLine.Y, 0.001);
    }

    [Fact]
    public void A_ligature_maps_to_all_its_characters()
    {
        var run = HandMade.Run("", 1) with { Text = "fi", Glyphs = [new(1, 600, 0, 0, 0)] };
        var plain = HandMade.Plain(HandMade.Document(run));
        Assert.Contains("1 beginbfchar\n<0001> <00660069>\nendbfchar", plain, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(PdfWriter.Write(HandMade.Document(run)).Value!);
        Assert.Equal("fi", pdf.GetPage(1).Text);
    }

    [Fact]
    public void A_glyph_with_a_second_meaning_says_it_as_actual_text()
    {
        var plain = HandMade.Plain(HandMade.Document(HandMade.Run("AB", 1)));
        Assert.Contains("[<0001>]TJ\n/Span <</ActualText <FEFF0042>>> BDC\n[<0001>]TJ\nEMC\n", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_right_to_left_keeps_its_logical_order_as_actual_text()
    {
        var run = HandMade.Run("", 1) with { Text = "של", Glyphs = [new(1, 600, 0, 0, 1), new(1, 600, 0, 0, 0)] };
        Assert.Contains("/Span <</ActualText <FEFF05E905DC>>> BDC\n[<00010001>]TJ", HandMade.Plain(HandMade.Document(run)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fonts_missing_glyph_is_shown_under_another_number()
    {
        var run = HandMade.Run("", 1) with { Text = "☃", Glyphs = [new(0, 600, 0, 0, 0)] };
        var plain = HandMade.Plain(HandMade.Document(run));
        Assert.Contains("[<0001>]TJ", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("<0000>]TJ", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_one_content_in_a_row_share_a_marked_content_sequence()
    {
        var plain = HandMade.Plain(HandMade.Document(HandMade.Run("A", 1), HandMade.Run("A", 1, 120), new Rule(1, 2, 3, 4), HandMade.Run("A", 1, 140)));
        Assert.Equal(2, plain.Split("/P <</MCID ").Length - 1);
        Assert.Equal(3, plain.Split("BDC\n").Length - 1);
        Assert.Equal(3, plain.Split("EMC\n").Length - 1);
    }

    [Fact]
    public void Content_that_the_structure_does_not_know_is_an_artifact() =>
        Assert.Contains("/Artifact <</Type /Layout>> BDC", HandMade.Plain(HandMade.Document(HandMade.Run("A", 77))), StringComparison.Ordinal);

    [Fact]
    public void Addresses_are_ascii() =>
        Assert.Contains("/URI (https://example.org/%C3%BC%20b)", HandMade.Plain(HandMade.Rich()), StringComparison.Ordinal);

    [Fact]
    public void Without_the_standard_there_is_no_claim()
    {
        var plain = System.Text.Encoding.Latin1.GetString(
            PdfWriter.Write(HandMade.Rich(), new PdfOptions { Uncompressed = true, Standard = PdfStandard.None }).Value!);
        Assert.DoesNotContain("pdfaid", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("OutputIntent", plain, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_alternative_text_takes_away_the_claim_of_accessibility_only()
    {
        var figure = new StructureElement(StructureRole.Figure, [new StructureContent(1)]);
        var document = HandMade.Document(new PlacedPicture(72, 300, 100, 50, TestPicture.Rgb(2, 1)) { ContentId = 1 }) with { Structure = HandMade.Root(figure) };
        Assert.Equal("PD5003", Assert.Single(PdfWriter.Write(document).Diagnostics).Code);
        Assert.DoesNotContain("pdfuaid", HandMade.Plain(document), StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", HandMade.Plain(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_forbids_embedding_is_an_error()
    {
        // fsType 2: restricted licence embedding.
        var face = new FontFace("closed.ttf", 0, TinyFont.Create("Closed", embedding: 2));
        var result = PdfWriter.Write(HandMade.Document(HandMade.Run("A", 1) with { Font = face }));
        Assert.Equal("PD5002", Assert.Single(result.Diagnostics).Code);
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Qpdf_finds_nothing_wrong(bool uncompressed)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "paper.pdf");
        File.WriteAllBytes(path, PdfWriter.Write(HandMade.Rich(), new PdfOptions { Uncompressed = uncompressed }).Value!);
        ExternalTool.Run("qpdf", "qpdf", "--check", path);
    }
}
