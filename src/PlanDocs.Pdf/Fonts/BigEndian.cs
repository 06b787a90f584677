using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>Numbers of font and image files; what lies outside the data is 0.</summary>
internal static class BigEndian
{
    public static int U16(ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : 0;

    public static uint U32(ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data[offset..]) : 0;

    /// <summary>A number of 1 to 4 bytes.</summary>
    public static uint Unsigned(ReadOnlySpan<byte> data, int offset, int size)
    {
        var number = 0u;
        for (var i = 0; i < size; i++)
            number = (number << 8) | (offset + i >= 0 && offset + i < data.Length ? data[offset + i] : (uint)0);
        return number;
    }
}
