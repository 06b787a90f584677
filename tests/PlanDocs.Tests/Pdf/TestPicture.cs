using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlanDocs.Tests.Pdf;

/// <summary>PNG files of a few pixels, from their rows.</summary>
internal static class TestPicture
{
    /// <summary>RGB pixels, all red.</summary>
    public static Picture Rgb(int width, int height) =>
        Png(width, height, 8, 2, [.. Enumerable.Range(0, height).SelectMany(_ => (byte[])[0, .. Enumerable.Range(0, width).SelectMany(_ => (byte[])[255, 0, 0])])]);

    /// <param name="rows">With the filter's byte before each.</param>
    public static Picture Png(int width, int height, int depth, int colorType, byte[] rows, bool interlaced = false, byte[]? palette = null, byte[]? transparency = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Write(file, "IHDR", [.. Long(width), .. Long(height), (byte)depth, (byte)colorType, 0, 0, (byte)(interlaced ? 1 : 0)]);
        if (palette is not null)
            Write(file, "PLTE", palette);
        if (transparency is not null)
            Write(file, "tRNS", transparency);
        Write(file, "IDAT", Compress(rows));
        Write(file, "IEND", []);
        return new Picture("figures/dots.png", PictureFormat.Png, file.ToArray(), width, height);
    }

    private static byte[] Compress(byte[] rows)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows);
        return stream.ToArray();
    }

    private static void Write(MemoryStream file, string type, byte[] data) => file.Write(Chunk(type, data));

    public static byte[] Chunk(string type, byte[] data) => [.. Long(data.Length), .. Encoding.ASCII.GetBytes(type), .. data, .. Sum([.. Encoding.ASCII.GetBytes(type), .. data])];

    /// <summary>CRC-32 bit by bit (PNG annex D), unlike the table of the reader under test.</summary>
    private static byte[] Sum(byte[] data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }

        return Long(unchecked((int)~sum));
    }

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
