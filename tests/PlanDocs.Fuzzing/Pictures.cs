using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Reading;

namespace PlanDocs.Fuzzing;

/// <summary>Pictures as fuzzing needs them: a mutated PNG would nearly always fail at its first checksum, so the pixels are mutated and the file is made of them.</summary>
internal static class Pictures
{
    private const int HeaderLength = 13;

    /// <summary>The header of a PNG, a palette of two colours with one opacity, and rows: what <see cref="ReadPng"/> makes a file of.</summary>
    public static IReadOnlyList<byte[]> PngParts { get; } =
    [
        [.. Header(4, 3, 8, 2, 0), .. new byte[39]],
        [.. Header(4, 3, 8, 6, 0), .. new byte[51]],
        [.. Header(9, 9, 8, 6, 1), .. new byte[400]],
        [.. Header(9, 9, 1, 3, 1), .. new byte[60]],
        [.. Header(9, 3, 4, 3, 0), 0, 1, 2, 3, 1, 0, 1, 0, 1, 0, 2, 1, 1, 1, 1, 1, 4, 1, 0, 1, 0],
        [.. Header(3, 4, 16, 0, 0), 1, 65, 0, 1, 0, 1, 0, 2, 3, 0, 3, 0, 3, 0, 3, 34, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0],
        [.. Header(3, 2, 16, 4, 1), .. new byte[60]],
    ];

    public static IReadOnlyList<byte[]> Jpegs { get; } =
    [
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 1, 0, 72, 0, 72, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9],
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
            0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2, 0xFF, 0xC2, 0, 20, 8, 0, 7, 0, 9, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 0xFF, 0xD9],
    ];

    public static void ReadPng(byte[] parts)
    {
        if (parts.Length < HeaderLength)
            return;
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", parts[..HeaderLength]);
        if (parts[9] == 3 || parts.Length % 5 == 0)
            Chunk(file, "PLTE", [1, 2, 3, 4, 5, 6]);
        if (parts.Length % 3 == 0)
            Chunk(file, "tRNS", [9, 0, 1, 0, 1, 0]);
        Chunk(file, "IDAT", Compressed(parts[HeaderLength..]));
        Chunk(file, "IEND", []);
        Read(file.ToArray());
    }

    /// <summary>Reads a picture, and writes it into a PDF if it could be read.</summary>
    public static void Read(byte[] file)
    {
        if (PictureReader.Read("picture", file, default).Value is not { } picture)
            return;
        var page = new Page(612, 792, [new PlacedPicture(72, 72, 100, 100, picture) { ContentId = PageItem.Artifact }]);
        PdfWriter.Write(new PagedDocument(new PaperMetadata("Picture", "en-US"), [page], new StructureElement(StructureRole.Document, [])));
    }

    private static byte[] Header(int width, int height, byte depth, byte colorType, byte interlaced) => [0, 0, 0, (byte)width, 0, 0, 0, (byte)height, depth, colorType, 0, 0, interlaced];

    private static byte[] Compressed(byte[] rows)
    {
        var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        return stream.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(body));
        file.Write(number);
    }
}
