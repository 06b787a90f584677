using System.IO.Hashing;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>The chunks of a PNG file that matter to a PDF.</summary>
internal sealed record PngFile(PngHeader Header, byte[] Palette, byte[] Transparency, ArraySegment<byte> Data)
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngFile? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            return null;
        PngHeader? header = null;
        var (palette, transparency, data) = (Array.Empty<byte>(), Array.Empty<byte>(), new MemoryStream(file.Length));
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BigEndian.U32(file, at);
            if (length > file.Length - at - 12)
                return null;
            var chunk = file.Slice(at + 8, (int)length);
            if (Crc32.HashToUInt32(file.Slice(at + 4, (int)length + 4)) != BigEndian.U32(file, at + 8 + (int)length))
                return null;
            switch (Encoding.Latin1.GetString(file.Slice(at + 4, 4)))
            {
                case "IHDR": header = PngHeader.Read(chunk); break;
                case "PLTE": palette = chunk.ToArray(); break;
                case "tRNS": transparency = chunk.ToArray(); break;
                case "IDAT": data.Write(chunk); break;
            }

            at += 12 + (int)length;
        }

        var sound = header is { } known && data.Length > 0 && (known.ColorType != PngHeader.Palette || palette.Length is >= 3 and <= 768);
        return sound ? new PngFile(header!.Value, palette, transparency, new ArraySegment<byte>(data.GetBuffer(), 0, (int)data.Length)) : null;
    }
}
