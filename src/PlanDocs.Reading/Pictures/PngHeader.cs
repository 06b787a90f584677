using System.Buffers.Binary;

namespace PlanDocs.Reading;

/// <summary>The header of a PNG file (ISO/IEC 15948): its size, and its resolution from the chunk pHYs.</summary>
internal static class PngHeader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    public static bool IsPng(ReadOnlySpan<byte> data) => data.StartsWith(Signature);

    public static PictureHeader? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 33 || !data[12..16].SequenceEqual("IHDR"u8))
            return null;
        var width = BinaryPrimitives.ReadUInt32BigEndian(data[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(data[20..]);
        return new PictureHeader(PictureFormat.Png, width, height, Resolution(data[8..]), 1);
    }

    private static double Resolution(ReadOnlySpan<byte> chunks)
    {
        while (chunks.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
            var type = chunks[4..8];
            if (length > chunks.Length - 12 || type.SequenceEqual("IDAT"u8))
                return 0;
            // Unit 1 is the metre; any other gives only the ratio of width to height.
            if (type.SequenceEqual("pHYs"u8) && length >= 9 && chunks[16] == 1)
                return BinaryPrimitives.ReadUInt32BigEndian(chunks[8..]) * 0.0254;
            chunks = chunks[(int)(12 + length)..];
        }

        return 0;
    }
}
