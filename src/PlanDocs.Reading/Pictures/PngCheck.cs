using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlanDocs.Reading;

/// <summary>
/// Reads a PNG file through, keeping nothing: its checksums, its pixels to the last row and no further, and what is compressed beside them. A picture that passes
/// can be given to any program that shows the paper (ISO/IEC 15948).
/// </summary>
internal static class PngCheck
{
    /// <summary>Samples of eight bits: fifty million pixels with four of them take what a reader's machine has to spare.</summary>
    private const long SampleLimit = 200_000_000;

    /// <summary>Colour profiles take some kilobytes, at most a few megabytes; what unpacks to more is meant to fill memory.</summary>
    private const int AncillaryLimit = 4 << 20;

    private const int SignatureLength = 8;

    /// <summary>What is wrong with a file whose header was read, as the end of a sentence; null if nothing is.</summary>
    /// <param name="beside">How many bytes it carries beside its pixels, unpacked.</param>
    public static string? Problem(ReadOnlyMemory<byte> file, out int beside)
    {
        beside = 0;
        var pixels = new List<ReadOnlyMemory<byte>>();
        var hasPalette = false;
        for (var at = SignatureLength; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - 12)
                return "it is cut short";
            var data = file.Slice(at + 8, (int)length);
            if (Checksum.Of(file.Span.Slice(at + 4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(file.Span[(at + 8 + (int)length)..]))
                return "one of its checksums is wrong";
            switch (Encoding.Latin1.GetString(file.Span.Slice(at + 4, 4)))
            {
                case "IDAT":
                    pixels.Add(data);
                    break;
                case "PLTE":
                    hasPalette = data.Length is >= 3 and <= 768;
                    break;
                case "iCCP" or "zTXt" or "iTXt" when (beside += Unpacked(data, AncillaryLimit - beside)) > AncillaryLimit:
                    return "what it carries beside its pixels unpacks to an absurd size";
                case "IEND":
                    return Pixels(PngLayout.Read(file.Span[16..]), pixels, hasPalette);
                default:
                    break;
            }

            at += 12 + (int)length;
        }

        return "it is cut short";
    }

    private static string? Pixels(PngLayout? known, List<ReadOnlyMemory<byte>> data, bool hasPalette)
    {
        if (known is not { } layout || layout.NeedsPalette && !hasPalette)
            return "its header makes no sense";
        if ((long)layout.Width * layout.Height * layout.Channels > SampleLimit)
            return "it has too many pixels for their kind; scale it down";
        try
        {
            using var rows = new ZLibStream(new JoinedStream(data), CompressionMode.Decompress);
            foreach (var (length, count) in layout.Passes())
            {
                if (!RowsAreThere(rows, length, count))
                    return "its pixels are damaged";
            }

            // What goes on behind the last row is no part of the picture, and may be meant to fill memory.
            return rows.ReadByte() < 0 ? null : "its data go on behind its last pixel";
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return "its pixels are damaged or cut short";
        }
    }

    private static bool RowsAreThere(Stream rows, int length, int count)
    {
        var row = new byte[length + 1];
        for (var i = 0; i < count; i++)
        {
            rows.ReadExactly(row);
            if (row[0] > 4)
                return false;
        }

        return true;
    }

    /// <summary>Tries the stream that starts behind the first zeros, where these chunks have theirs; text that is not compressed ends at once.</summary>
    /// <returns>The bytes that it unpacks to, or some number beyond the limit.</returns>
    private static int Unpacked(ReadOnlyMemory<byte> chunk, int limit)
    {
        var name = chunk.Span.IndexOf((byte)0);
        var total = 0;
        if (name < 0 || name + 2 >= chunk.Length)
            return total;
        try
        {
            using var unpacked = new ZLibStream(new JoinedStream([chunk[(name + 2)..]]), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            for (var read = unpacked.Read(buffer); read > 0 && total <= limit; read = unpacked.Read(buffer))
                total += read;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            // What is damaged beside the pixels disturbs nobody.
        }

        return total;
    }
}
