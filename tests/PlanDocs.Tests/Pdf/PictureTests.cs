using System.Globalization;
using System.Text.RegularExpressions;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using UglyToad.PdfPig;

namespace PlanDocs.Tests.Pdf;

public sealed class PictureTests
{
    [Fact]
    public void A_plain_png_is_passed_through_with_its_predictors() =>
        Assert.Contains("/Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns 2", Plain(TestPicture.Rgb(2, 1)), StringComparison.Ordinal);

    [Fact]
    public void Opacity_becomes_a_soft_mask_and_its_page_a_transparency_group()
    {
        var plain = Plain(TestPicture.Png(2, 1, 8, 6, [0, 255, 0, 0, 128, 0, 255, 0, 64]));
        Assert.Contains("/SMask ", plain, StringComparison.Ordinal);
        Assert.Contains("/Group <</Type /Group /S /Transparency /CS /DeviceRGB>>", plain, StringComparison.Ordinal);
        Assert.Contains("stream\n\u0080@\nendstream", plain, StringComparison.Ordinal);
        Assert.Contains("stream\n\u00FF\0\0\0\u00FF\0\nendstream", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_palette_with_opacity_is_looked_up()
    {
        // One byte of two 4-bit pixels: entries 1 and 0; entry 0 is half transparent.
        var plain = Plain(TestPicture.Png(2, 1, 4, 3, [0, 0x10], palette: [1, 2, 3, 65, 66, 67], transparency: [128]));
        Assert.Contains("stream\nABC\u0001\u0002\u0003\nendstream", plain, StringComparison.Ordinal);
        Assert.Contains("stream\n\u00FF\u0080\nendstream", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_are_undone()
    {
        // Rows of three grey pixels of 16 bits: Sub, Up, Average, and Paeth, worked out by hand.
        byte[] rows = [1, 65, 0, 1, 0, 1, 0, 2, 3, 0, 3, 0, 3, 0, 3, 34, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0];
        Assert.Contains("stream\nABCDEFDDEEEE\nendstream", Plain(TestPicture.Png(3, 4, 16, 0, rows)), StringComparison.Ordinal);
    }

    [Fact]
    public void Interlaced_rows_are_put_in_place()
    {
        // 2 × 2: pass 1 has the pixel at 0,0; pass 6 that at 1,0; pass 7 the second row.
        Assert.Contains("stream\nABCD\nendstream", Plain(TestPicture.Png(2, 2, 8, 0, [0, 65, 0, 66, 0, 67, 68], interlaced: true)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0, 1 })]
    [InlineData(new byte[] { 9, 1, 2, 3, 4, 5, 6 })]
    public void A_broken_picture_is_reported_and_left_out(byte[] rows)
    {
        var picture = TestPicture.Png(2, 1, 8, 2, rows);
        var result = PdfWriter.Write(Document(picture));
        Assert.Equal("PD5001", Assert.Single(result.Diagnostics).Code);
        using var pdf = PdfDocument.Open(result.Value!);
        Assert.Empty(pdf.GetPage(1).GetImages());
    }

    [Fact]
    public void Any_cut_of_a_picture_is_survived()
    {
        var whole = TestPicture.Rgb(3, 3);
        for (var length = 0; length < whole.Data.Length; length++)
            Assert.NotNull(PdfWriter.Write(Document(whole with { Data = whole.Data[..length] })).Value);
    }

    [Fact]
    public void A_jpeg_goes_in_as_it_is()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 1, 1, 0x11, 0, 0xFF, 0xD9];
        var plain = Plain(new Picture("a.jpg", PictureFormat.Jpeg, jpeg, 9, 7));
        Assert.Contains("/Width 9 /Height 7 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode /Length 23", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Inks_say_how_they_become_rgb_and_are_turned_round_only_where_a_program_inverted_them()
    {
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 4, 1, 0x11, 0, 0xFF, 0xD9];
        byte[] adobe = [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2];
        var plain = Plain(new Picture("a.jpg", PictureFormat.Jpeg, (byte[])[0xFF, 0xD8, .. frame], 9, 7));
        Assert.Matches(@"/ColorSpace \[/DeviceN \[/Cyan /Magenta /Yellow /Black\] /DeviceRGB \d+ 0 R\] /Filter", plain);
        Assert.Contains("/Decode [1 0 1 0 1 0 1 0]", Plain(new Picture("a.jpg", PictureFormat.Jpeg, (byte[])[0xFF, 0xD8, .. adobe, .. frame], 9, 7)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 1, 1, 1)]
    [InlineData(0, 0, 0, 1, 0, 0, 0)]
    [InlineData(0, 1, 1, 0, 1, 0, 0)]
    [InlineData(1, 0, 1, 0, 0, 1, 0)]
    [InlineData(1, 0.5, 0, 0.5, 0, 0.25, 0.5)]
    public void Inks_take_away_the_light_of_their_own_colour(double cyan, double magenta, double yellow, double black, double red, double green, double blue)
    {
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 4, 1, 0x11, 0, 0xFF, 0xD9];
        var plain = Plain(new Picture("a.jpg", PictureFormat.Jpeg, (byte[])[0xFF, 0xD8, .. frame], 9, 7));
        Assert.Equal([red, green, blue], Calculated(Regex.Match(plain, @"\{(1 exch.*?)\}").Groups[1].Value, cyan, magenta, yellow, black));
    }

    /// <summary>Runs a function of type 4 (ISO 32000-1 7.10.5) with the operators that the function of inks uses.</summary>
    private static double[] Calculated(string program, params double[] operands)
    {
        var stack = new List<double>(operands);
        foreach (var word in program.Split(' '))
        {
            switch (word)
            {
                case "exch": (stack[^1], stack[^2]) = (stack[^2], stack[^1]); break;
                case "sub": var less = Pop(); stack[^1] -= less; break;
                case "mul": var factor = Pop(); stack[^1] *= factor; break;
                case "pop": Pop(); break;
                case "index": stack.Add(stack[^(1 + (int)Pop())]); break;
                case "roll":
                    var (by, count) = ((int)Pop(), (int)Pop());
                    var top = stack[^count..];
                    for (var i = 0; i < count; i++)
                        stack[stack.Count - count + ((i + by + count) % count)] = top[i];
                    break;
                default: stack.Add(double.Parse(word, CultureInfo.InvariantCulture)); break;
            }
        }

        return [.. stack];

        double Pop()
        {
            var value = stack[^1];
            stack.RemoveAt(stack.Count - 1);
            return value;
        }
    }

    [Fact]
    public void A_wrong_checksum_is_reported()
    {
        var picture = TestPicture.Rgb(2, 1);
        var data = picture.Data.ToArray();
        // A pixel's worth of compressed data, in the chunk that starts behind the signature and IHDR.
        data[8 + 25 + 8 + 3] ^= 1;
        Assert.Equal("PD5001", Assert.Single(PdfWriter.Write(Document(picture with { Data = data })).Diagnostics).Code);
    }

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(20_000, 20_000)]
    [InlineData(1, 1)]
    public void A_picture_that_is_larger_or_goes_on_longer_than_it_says_takes_no_memory(int width, int height)
    {
        var picture = TestPicture.Png(width, height, 8, 6, new byte[20_000_000]);
        Assert.Equal("PD5001", Assert.Single(PdfWriter.Write(Document(picture)).Diagnostics).Code);
    }

    [Fact]
    public void Garbled_pictures_are_survived()
    {
        var random = new Random(7);
        var sound = TestPicture.Png(5, 5, 4, 3, new byte[20], interlaced: false, palette: [1, 2, 3, 4, 5, 6], transparency: [9]).Data.ToArray();
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 1, 1, 0x11, 0, 0xFF, 0xD9];
        for (var round = 0; round < 1000; round++)
        {
            var data = (round % 2 == 0 ? sound : jpeg).ToArray();
            for (var i = 0; i <= round % 5; i++)
                data[random.Next(data.Length)] = (byte)random.Next(256);
            var format = round % 2 == 0 ? PictureFormat.Png : PictureFormat.Jpeg;
            Assert.NotNull(PdfWriter.Write(Document(new Picture("a", format, data, 5, 5))).Value);
        }
    }

    [Fact]
    public void An_orientation_turns_the_picture_in_its_rectangle()
    {
        // 6: the file's left edge is at the top, so what is right in the file is below (a of the matrix 0, b negative).
        Assert.Contains("0 -50 100 0 72 492 cm", Plain(TestPicture.Rgb(2, 1) with { Orientation = 6 }), StringComparison.Ordinal);
        Assert.Contains("100 0 0 50 72 442 cm", Plain(TestPicture.Rgb(2, 1)), StringComparison.Ordinal);
    }

    private static string Plain(Picture picture) => HandMade.Plain(Document(picture));

    private static PagedDocument Document(Picture picture) => HandMade.Document(new PlacedPicture(72, 300, 100, 50, picture) { ContentId = 1 });
}
