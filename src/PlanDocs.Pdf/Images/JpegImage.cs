using System.Text;

namespace PlanDocs.Pdf;

/// <summary>A JPEG file goes into PDF as it is (DCTDecode, ISO 32000-1 7.4.8); only its header is read.</summary>
internal static class JpegImage
{
    public static (int Id, bool HasAlpha)? Write(PdfFile file, ReadOnlyMemory<byte> data)
    {
        if (ReadFrame(data.Span) is not { } frame || ColorSpace(file, frame) is not { } space)
            return null;
        var id = file.AddEncodedStream(
            $"/Type /XObject /Subtype /Image /Width {frame.Width} /Height {frame.Height} /BitsPerComponent 8 {space} /Filter /DCTDecode", data);
        return (id, false);
    }

    private static string? ColorSpace(PdfFile file, JpegFrame frame) => frame.Components switch
    {
        1 => "/ColorSpace /DeviceGray",
        3 => "/ColorSpace /DeviceRGB",
        4 => $"/ColorSpace [/DeviceN [/Cyan /Magenta /Yellow /Black] /DeviceRGB {InksToRgb(file)} 0 R]{(frame.IsInverted ? " /Decode [1 0 1 0 1 0 1 0]" : "")}",
        _ => null,
    };

    /// <summary>
    /// What light four inks leave: red is (1 − cyan)(1 − black), and so on. ISO 19005-2 6.2.4.3 forbids plain CMYK beside an output intent of sRGB, and inks that
    /// say themselves how they look need no profile of a press. The array Decode undoes the inversion of files by image editors.
    /// </summary>
    private static int InksToRgb(PdfFile file) => file.AddStream("/FunctionType 4 /Domain [0 1 0 1 0 1 0 1] /Range [0 1 0 1 0 1]", Encoding.ASCII.GetBytes(
        "{1 exch sub 4 1 roll 1 exch sub 3 index mul 3 1 roll 1 exch sub 3 index mul 3 1 roll 1 exch sub 3 index mul 3 1 roll 4 -1 roll pop}"));

    private static JpegFrame? ReadFrame(ReadOnlySpan<byte> data)
    {
        if (BigEndian.U16(data, 0) != 0xFFD8)
            return null;
        for (var at = 2; at + 4 <= data.Length;)
        {
            var marker = BigEndian.U16(data, at);
            if (marker < 0xFF00)
                return null;
            if (marker == 0xFFFF)
                at++;
            else if (IsFrame(marker & 255))
                return Frame(data, at);
            else
                at += 2 + Math.Max(2, BigEndian.U16(data, at + 2));
        }

        return null;
    }

    /// <summary>SOF0 to SOF2; DCTDecode knows baseline, extended, and progressive coding only.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xC2;

    private static JpegFrame? Frame(ReadOnlySpan<byte> data, int at)
    {
        var (height, width) = (BigEndian.U16(data, at + 5), BigEndian.U16(data, at + 7));
        if (at + 10 > data.Length || data[at + 4] != 8 || width == 0 || height == 0 || !IsWhole(data[at..]))
            return null;
        return new JpegFrame(width, height, data[at + 9], data[..at].IndexOf("Adobe"u8) >= 0);
    }

    /// <summary>Whether the end of the image is there (EOI).</summary>
    private static bool IsWhole(ReadOnlySpan<byte> data) => data.LastIndexOf((byte[])[0xFF, 0xD9]) > 0;
}
