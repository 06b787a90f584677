using System.Buffers.Binary;

namespace PlanDocs.Layout;

/// <summary>Reads big-endian numbers; what lies outside the data is 0, so that a font cut short or garbled cannot end in an exception.</summary>
internal static class OpenTypeReader
{
    public static int U8(this ReadOnlySpan<byte> data, int offset) =>
        (uint)offset < (uint)data.Length ? data[offset] : 0;

    public static int U16(this ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : 0;

    public static int I16(this ReadOnlySpan<byte> data, int offset) => (short)data.U16(offset);

    public static uint U32(this ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data[offset..]) : 0;

    /// <summary>A signed number with 16 binary places.</summary>
    public static double Fixed(this ReadOnlySpan<byte> data, int offset) => (int)data.U32(offset) / 65536.0;

    /// <summary>The part of the data that a font's offset and length point to; what overlaps the end is cut, what lies beyond is empty.</summary>
    public static ReadOnlyMemory<byte> Part(this ReadOnlyMemory<byte> data, long offset, long length)
    {
        if (offset < 0 || offset >= data.Length || length <= 0)
            return default;
        return data.Slice((int)offset, (int)Math.Min(length, data.Length - offset));
    }
}
