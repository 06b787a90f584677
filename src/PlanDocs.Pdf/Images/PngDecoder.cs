using System.IO.Compression;

namespace PlanDocs.Pdf;

/// <summary>Decompresses, unfilters, and deinterlaces (PNG 7 to 10).</summary>
internal static class PngDecoder
{
    /// <summary>The seven passes of Adam7: first column and row, and the steps (PNG 8.2).</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>
    /// Gives each row of the picture, from top to bottom, as samples of 8 bits (of 16 the upper half), so that a large picture needs no more memory than a small
    /// one; only an interlaced one must be there as a whole first. False if the data are broken.
    /// </summary>
    public static bool Decode(PngFile png, Action<Memory<byte>> take) => Read(png, zlib =>
        png.Header.Interlaced ? ReadPasses(zlib, png.Header, take) : ReadPass(zlib, png.Header, png.Header.Width, png.Header.Height, (_, row) => take(row)));

    /// <summary>Whether the data are all rows of the picture, which is not interlaced, and no more; their samples are not looked at.</summary>
    public static bool IsWhole(PngFile png) => Read(png, zlib =>
    {
        var row = new byte[RowLength(png.Header, png.Header.Width)];
        for (var y = 0; y < png.Header.Height; y++)
        {
            zlib.ReadExactly(row);
            if (!PngFilter.IsKnown(row[0]))
                return false;
        }

        return true;
    });

    private static bool Read(PngFile png, Func<Stream, bool> read)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(png.Data.Array!, png.Data.Offset, png.Data.Count), CompressionMode.Decompress);
            var isWhole = read(zlib);
            // What goes on behind the last row is no part of the picture, and may be meant to fill memory.
            return isWhole && zlib.ReadByte() < 0;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static bool ReadPasses(Stream stream, PngHeader header, Action<Memory<byte>> take)
    {
        var stride = header.Width * header.Channels;
        var samples = new byte[(long)stride * header.Height];
        foreach (var (x, y, stepX, stepY) in Adam7)
        {
            var (width, height) = ((header.Width - x + stepX - 1) / stepX, (header.Height - y + stepY - 1) / stepY);
            if (!ReadPass(stream, header, width, height, (index, row) => Spread(row.Span, samples.AsSpan((y + (index * stepY)) * stride, stride), x, stepX, header.Channels)))
                return false;
        }

        for (var row = 0; row < header.Height; row++)
            take(samples.AsMemory(row * stride, stride));
        return true;
    }

    /// <param name="take">Gets the index of each row and its samples.</param>
    private static bool ReadPass(Stream stream, PngHeader header, int width, int height, Action<int, Memory<byte>> take)
    {
        if (width <= 0)
            return true;
        var (length, pixel) = (RowLength(header, width), Math.Max(1, header.Channels * header.Depth / 8));
        var (row, above, samples) = (new byte[length], new byte[length], new byte[width * header.Channels]);
        for (var y = 0; y < height; y++)
        {
            stream.ReadExactly(row);
            if (!PngFilter.Undo(row, above, pixel))
                return false;
            Unpack(row.AsSpan(1), header.Depth, samples);
            take(y, samples);
            (row, above) = (above, row);
        }

        return true;
    }

    /// <summary>Of a row's samples and of the byte before them that says which filter it has.</summary>
    private static int RowLength(PngHeader header, int width) => 1 + (int)((((long)width * header.Channels * header.Depth) + 7) / 8);

    private static void Unpack(ReadOnlySpan<byte> row, int depth, Span<byte> samples)
    {
        if (depth == 8)
        {
            row.CopyTo(samples);
            return;
        }

        for (var i = 0; i < samples.Length; i++)
            samples[i] = depth == 16 ? row[2 * i] : (byte)((row[i * depth / 8] >> (8 - depth - (i * depth % 8))) & ((1 << depth) - 1));
    }

    private static void Spread(ReadOnlySpan<byte> samples, Span<byte> row, int x, int step, int channels)
    {
        for (var i = 0; i * channels < samples.Length; i++)
            samples.Slice(i * channels, channels).CopyTo(row[((x + (i * step)) * channels)..]);
    }
}
