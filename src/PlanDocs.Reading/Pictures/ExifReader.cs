using System.Buffers.Binary;

namespace PlanDocs.Reading;

/// <summary>Orientation and resolution from the first directory of EXIF data, which is a TIFF file in small.</summary>
internal static class ExifReader
{
    private const int OrientationTag = 0x0112;
    private const int ResolutionTag = 0x011a;
    private const int UnitTag = 0x0128;

    public static (int Orientation, double Resolution) Read(ReadOnlySpan<byte> tiff, double otherwise)
    {
        if (tiff.Length < 8)
            return (1, otherwise);
        var isLittle = tiff[0] == 'I';
        var directory = U32(tiff, 4, isLittle);
        if (directory > tiff.Length - 2)
            return (1, otherwise);
        var orientation = 1;
        var resolution = otherwise;
        var perInch = 1.0;
        var count = U16(tiff, (int)directory, isLittle);
        for (var i = 0; i < count && directory + 2 + ((i + 1) * 12) <= tiff.Length; i++)
        {
            var entry = (int)directory + 2 + (i * 12);
            switch (U16(tiff, entry, isLittle))
            {
                case OrientationTag when U16(tiff, entry + 8, isLittle) is >= 1 and <= 8 and var value:
                    orientation = value;
                    break;
                case ResolutionTag when U32(tiff, entry + 8, isLittle) is var at && at <= tiff.Length - 8 && U32(tiff, (int)at + 4, isLittle) is > 0 and var below:
                    resolution = U32(tiff, (int)at, isLittle) / (double)below;
                    break;
                case UnitTag:
                    perInch = U16(tiff, entry + 8, isLittle) == 3 ? 2.54 : 1;
                    break;
                default:
                    break;
            }
        }

        return (orientation, resolution * perInch);
    }

    private static int U16(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static uint U32(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
