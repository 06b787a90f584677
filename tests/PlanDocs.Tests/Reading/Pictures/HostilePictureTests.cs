using System.IO.Compression;
using CsCheck;
using PlanDocs.Reading;
using PlanDocs.Tests.Pdf;

namespace PlanDocs.Tests.Reading;

public sealed class HostilePictureTests
{
    private static readonly byte[] Sound = TestPicture.Rgb(3, 2).Data.ToArray();
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9];

    [Fact]
    public void Sound_pictures_pass()
    {
        Assert.Null(Problem(Sound));
        Assert.Null(Problem(Jpeg));
        Assert.Null(Problem(TestPicture.Png(9, 9, 1, 3, new byte[42], interlaced: true, palette: [1, 2, 3, 4, 5, 6], transparency: [9]).Data));
    }

    [Fact]
    public void Sixty_thousand_pixels_on_a_side_are_refused_before_they_are_unpacked() => Assert.Equal("PD1153", Problem(TestPicture.Png(60_000, 60_000, 8, 2, [0]).Data));

    [Fact]
    public void More_samples_than_memory_has_room_for_are_refused() => Assert.Equal("PD1152", Problem(TestPicture.Png(9_000, 9_000, 8, 6, [0]).Data));

    /// <summary>Each says in its header that it unpacks to 400 MB; three of them may try.</summary>
    [Fact]
    public void Pictures_share_what_they_may_unpack_to()
    {
        var bounds = new PictureBounds();
        var picture = TestPicture.Png(7_000, 7_000, 16, 6, [0]).Data;
        var codes = Enumerable.Range(0, 5).Select(_ => PictureReader.Read("a", picture, default, bounds).Diagnostics.Single().Code);
        Assert.Equal(["PD1152", "PD1152", "PD1152", "PD1154", "PD1154"], codes);
    }

    [Fact]
    public void What_stands_beside_the_pixels_is_counted_together() =>
        Assert.Equal("PD1152", Problem(WithChunk("zTXt", [.. "name"u8, 0, 0, .. Compressed(3 << 20)], 2)));

    [Fact]
    public void A_wrong_checksum_is_told()
    {
        for (var at = 16; at < Sound.Length - 4; at++)
        {
            var data = Sound.ToArray();
            data[at] ^= 1;
            Assert.StartsWith("PD115", Problem(data), StringComparison.Ordinal);
        }
    }

    /// <summary>Two pixels, and a hundred million zeros behind them.</summary>
    [Fact]
    public void A_zip_bomb_behind_the_pixels_is_not_unpacked() => Assert.Equal("PD1152", Problem(TestPicture.Png(2, 1, 8, 2, new byte[100_000_000]).Data));

    [Theory]
    [InlineData("iCCP")]
    [InlineData("zTXt")]
    public void A_zip_bomb_beside_the_pixels_is_told(string type)
    {
        Assert.Equal("PD1152", Problem(WithChunk(type, [.. "name"u8, 0, 0, .. Compressed(5 << 20)])));
        Assert.Null(Problem(WithChunk(type, [.. "name"u8, 0, 0, .. Compressed(3 << 20)])));
    }

    /// <summary>The header of RFC 1950 2.2 asks for a dictionary that no picture has; beside the pixels it disturbs nobody.</summary>
    [Fact]
    public void Data_that_need_a_dictionary_are_told()
    {
        byte[] needy = [0x78, 0x20, 0, 0, 0, 1, 3, 0];
        Assert.Equal("PD1152", Problem(WithChunk("IDAT", needy)));
        Assert.Null(Problem(WithChunk("iCCP", [.. "name"u8, 0, 0, .. needy])));
    }

    [Theory]
    [InlineData(3, 2, 8, 2, 19)]
    [InlineData(3, 2, 8, 2, 21)]
    [InlineData(3, 2, 3, 2, 20)]
    [InlineData(3, 2, 8, 3, 8)]
    [InlineData(3, 2, 8, 7, 20)]
    public void Pixels_that_are_not_as_the_header_says_are_told(int width, int height, int depth, int colorType, int length) =>
        Assert.Equal("PD1152", Problem(TestPicture.Png(width, height, depth, colorType, new byte[length]).Data));

    [Fact]
    public void A_picture_that_is_cut_short_is_told_wherever_it_is_cut()
    {
        for (var length = 0; length < Sound.Length; length++)
            Assert.NotNull(Problem(Sound.AsMemory(0, length)));
        for (var length = 0; length < Jpeg.Length; length++)
            Assert.NotNull(Problem(Jpeg.AsMemory(0, length)));
    }

    [Theory]
    [InlineData(3, 0xC3)]
    [InlineData(3, 0xC9)]
    [InlineData(6, 12)]
    [InlineData(11, 2)]
    public void A_jpeg_that_documents_cannot_show_is_told(int at, byte value)
    {
        var data = Jpeg.ToArray();
        data[at] = value;
        Assert.Equal("PD1152", Problem(data));
    }

    [Fact]
    public void Garbled_pictures_end_in_a_picture_or_a_diagnostic()
    {
        var edits = Gen.Select(Gen.Int[0, 200], Gen.Byte).Array[1, 8];
        Gen.Select(Gen.Bool, edits, Gen.Int[0, 200]).Sample(
            (isPng, changes, length) =>
            {
                var data = (isPng ? Sound : Jpeg).ToArray();
                foreach (var (at, value) in changes)
                    data[at % data.Length] = value;
                var read = PictureReader.Read("a", data.AsMemory(0, Math.Min(length, data.Length)), default);
                Assert.True(read.Value is not null || read.HasErrors);
            },
            iter: 3000, threads: 1);
    }

    private static string? Problem(ReadOnlyMemory<byte> data) => PictureReader.Read("a", data, default).Diagnostics.SingleOrDefault()?.Code;

    /// <summary>The sound picture with a chunk of its own before the pixels.</summary>
    private static byte[] WithChunk(string type, byte[] content, int times = 1) => [.. Sound[..33], .. Enumerable.Repeat(TestPicture.Chunk(type, content), times).SelectMany(chunk => chunk), .. Sound[33..]];

    private static byte[] Compressed(int zeros)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(new byte[zeros]);
        return stream.ToArray();
    }
}
