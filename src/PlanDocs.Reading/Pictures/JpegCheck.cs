using System.Buffers.Binary;

namespace PlanDocs.Reading;

/// <summary>Looks for what every program needs of a JPEG file: a coding that PDF knows, a scan, and the end of the image (ITU-T T.81 B.1.1; ISO 32000-1 7.4.8).</summary>
internal static class JpegCheck
{
    private const int StartOfScan = 0xDA;

    /// <summary>What is wrong with a file whose header was read, as the end of a sentence; null if nothing is.</summary>
    public static string? Problem(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 4 <= file.Length;)
        {
            var marker = file[at + 1];
            if (file[at] != 0xFF)
                return "it is damaged";
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker == StartOfScan)
                return file[at..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0 ? null : "it is cut short";
            if (IsFrame(marker) && Frame(marker, file[at..]) is { } problem)
                return problem;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return "it is cut short";
    }

    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static string? Frame(int marker, ReadOnlySpan<byte> segment)
    {
        if (marker > 0xC2)
            return "it is coded in a way that few programs read";
        if (segment.Length < 10)
            return "it is cut short";
        return segment[4] == 8 && segment[9] is 1 or 3 or 4 ? null : "it has a number of bits or of colours that documents cannot show";
    }
}
