using System.IO.Compression;

namespace PlanDocs.Pdf;

/// <summary>Decompresses, unfilters, and deinterlaces (PNG 7 to 10).</summary>
internal static class PngDecoder
{
    /// <summary>The seven passes of Adam7: first column and row, and the steps (PNG 8.2).</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The samples, 8 bits each (of 16 the upper half), pixel by pixel; null if the data are broken.</summary>
    public static byte[]? Decode(PngFile png)
    {
        var header = png.Header;
        var samples = new byte[(long)header.Width * header.Height * header.Channels];
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(png.Data), CompressionMode.Decompress);
            foreach (var pass in header.Interlaced ? Adam7 : [(0, 0, 1, 1)])
            {
                if (!ReadPass(zlib, header, pass, samples))
                    return null;
            }

            // What goes on behind the last row is no part of the picture, and may be meant to fill memory.
            if (zlib.ReadByte() >= 0)
                return null;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return null;
        }

        return samples;
    }

    private static bool ReadPass(Stream stream, PngHeader header, (int X, int Y, int StepX, int StepY) pass, byte[] samples)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
            return true;
        var bits = header.Channels * header.Depth;
        var length = (int)((((long)width * bits) + 7) / 8);
        var (row, above) = (new byte[length + 1], new byte[length + 1]);
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            stream.ReadExactly(row);
            if (!PngFilter.Undo(row, above, Math.Max(1, bits / 8)))
                return false;
            Spread(row.AsSpan(1), header, (pass.X, y, pass.StepX), width, samples);
            (row, above) = (above, row);
        }

        return true;
    }

    private static void Spread(ReadOnlySpan<byte> row, PngHeader header, (int X, int Y, int Step) to, int width, byte[] samples)
    {
        var channels = header.Channels;
        for (var i = 0; i < width; i++)
        {
            var at = (((long)to.Y * header.Width) + to.X + ((long)i * to.Step)) * channels;
            for (var channel = 0; channel < channels; channel++)
                samples[at + channel] = Sample(row, header.Depth, (i * channels) + channel);
        }
    }

    private static byte Sample(ReadOnlySpan<byte> row, int depth, int index)
    {
        if (depth >= 8)
            return row[index * depth / 8];
        var bit = index * depth;
        return (byte)((row[bit / 8] >> (8 - depth - (bit % 8))) & ((1 << depth) - 1));
    }
}
