using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>Numbers of font and image files; what lies outside the data is 0.</summary>
internal static class BigEndian
{
    public static int U16(ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : 0;

    public static uint U32(ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data[offset..]) : 0;
}
