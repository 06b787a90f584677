using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace PlanDocs.Fuzzing;

/// <summary>PNG files of any size.</summary>
internal static class LargePng
{
    /// <summary>RGB pixels that nothing can compress, in about so many bytes.</summary>
    public static byte[] Noise(int bytes)
    {
        const int Width = 4000;
        var height = bytes / ((3 * Width) + 1);
        return Of(Width, height, 8, 2, new NoiseRows((3 * Width) + 1), CompressionLevel.NoCompression);
    }

    /// <summary>Pixels that are all zero.</summary>
    public static byte[] Empty(int width, int height, int depth, int colorType) =>
        Of(width, height, depth, colorType, new ZeroRows(((width * depth * (colorType switch { 2 => 3, 6 => 4, 4 => 2, _ => 1 })) + 7) / 8 + 1), CompressionLevel.Fastest);

    /// <summary>One pixel, and a text beside it that unpacks to so many bytes.</summary>
    public static byte[] WithText(int bytes)
    {
        using var file = new MemoryStream();
        WriteHeader(file, 1, 1, 8, 2);
        WriteChunk(file, "zTXt", [.. "name"u8, 0, 0, .. Compressed(new ZeroRows(bytes), 1, CompressionLevel.Optimal)]);
        WriteChunk(file, "IDAT", Compressed(new ZeroRows(4), 1, CompressionLevel.Optimal));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Of(int width, int height, int depth, int colorType, IRows rows, CompressionLevel level)
    {
        using var file = new MemoryStream();
        WriteHeader(file, width, height, depth, colorType);
        WriteChunk(file, "IDAT", Compressed(rows, height, level));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Compressed(IRows rows, int height, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, level, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
                zlib.Write(rows.Next());
        }

        return stream.ToArray();
    }

    private static void WriteHeader(MemoryStream file, int width, int height, int depth, int colorType)
    {
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = ((byte)depth, (byte)colorType);
        WriteChunk(file, "IHDR", header);
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(named));
        file.Write(number);
    }

    private interface IRows
    {
        byte[] Next();
    }

    private sealed class ZeroRows(int length) : IRows
    {
        private readonly byte[] _row = new byte[length];

        public byte[] Next() => _row;
    }

    private sealed class NoiseRows(int length) : IRows
    {
        private Sequence _sequence = new(7);

        public byte[] Next()
        {
            var row = new byte[length];
            for (var i = 1; i < length; i += 8)
                BinaryPrimitives.WriteUInt64LittleEndian(row.AsSpan(Math.Min(i, length - 8)), _sequence.Next());
            row[0] = 0;
            return row;
        }
    }
}
