using System.Buffers.Binary;

namespace PlanDocs.Reading;

/// <summary>The header of a JPEG file (ITU-T T.81): the frame's size, the resolution from JFIF or EXIF, and EXIF's orientation.</summary>
internal static class JpegHeader
{
    public static bool IsJpeg(ReadOnlySpan<byte> data) => data.Length > 3 && data[0] == 0xff && data[1] == 0xd8 && data[2] == 0xff;

    public static PictureHeader? Read(ReadOnlySpan<byte> data)
    {
        var resolution = 0.0;
        var orientation = 1;
        var at = 2;
        while (at + 4 <= data.Length)
        {
            if (data[at] != 0xff)
                return null;
            var marker = data[at + 1];
            if (marker is 0xff or 0x01 or (>= 0xd0 and <= 0xd8))
            {
                at += marker == 0xff ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            if (length < 2 || at + 2 + length > data.Length)
                return null;
            var segment = data.Slice(at + 4, length - 2);
            if (IsStartOfFrame(marker))
                return segment.Length < 5 ? null : Frame(segment, resolution, orientation);
            if (marker == 0xe0 && segment.StartsWith("JFIF\0"u8) && segment.Length >= 12)
                resolution = JfifResolution(segment);
            if (marker == 0xe1 && segment.StartsWith("Exif\0\0"u8))
                (orientation, resolution) = ExifReader.Read(segment[6..], resolution);
            at += 2 + length;
        }

        return null;
    }

    private static bool IsStartOfFrame(int marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    private static PictureHeader Frame(ReadOnlySpan<byte> segment, double resolution, int orientation) => new(
        PictureFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), resolution, orientation);

    private static double JfifResolution(ReadOnlySpan<byte> segment)
    {
        var density = BinaryPrimitives.ReadUInt16BigEndian(segment[8..]);
        return segment[7] switch { 1 => density, 2 => density * 2.54, _ => 0 };
    }
}
