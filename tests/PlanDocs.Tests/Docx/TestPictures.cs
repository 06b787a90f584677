using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlanDocs.Tests.Docx;

/// <summary>Small real pictures, made here so that none has to be kept.</summary>
internal static class TestPictures
{
    /// <summary>A grey PNG that darkens from left to right.</summary>
    public static Picture Png(int width, int height, string path = "figures/chart.png") =>
        new(path, PictureFormat.Png, PngBytes(width, height), width, height);

    private static byte[] PngBytes(int width, int height)
    {
        using var stream = new MemoryStream();
        stream.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        WriteChunk(stream, "IHDR", header);
        WriteChunk(stream, "IDAT", Pixels(width, height));
        WriteChunk(stream, "IEND", []);
        return stream.ToArray();
    }

    private static byte[] Pixels(int width, int height)
    {
        using var stream = new MemoryStream();
        using (var deflate = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                deflate.WriteByte(0);
                for (var x = 0; x < width; x++)
                    deflate.WriteByte((byte)(y < height / 4 ? 255 - (x * 200 / width) : 180));
            }
        }

        return stream.ToArray();
    }

    private static void WriteChunk(MemoryStream stream, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        stream.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        stream.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        stream.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var octet in data)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
