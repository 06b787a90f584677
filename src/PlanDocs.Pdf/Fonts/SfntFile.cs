using System.Buffers.Binary;
using System.Numerics;

namespace PlanDocs.Pdf;

/// <summary>Tables put together as a TrueType file, with checksums (OpenType "Organization of an OpenType font").</summary>
internal static class SfntFile
{
    public static byte[] Write(SortedDictionary<string, ReadOnlyMemory<byte>> tables)
    {
        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Count);
        var (record, at, head) = (12, start, -1);
        foreach (var (tag, table) in tables)
        {
            table.Span.CopyTo(file.AsSpan(at));
            if (tag == "head")
                BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan((head = at) + 8), 0);
            WriteRecord(file.AsSpan(record), tag, at, table.Length, Checksum(file.AsSpan(at, Padded(table.Length))));
            (record, at) = (record + 16, at + Padded(table.Length));
        }

        if (head >= 0)
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(0xB1B0AFBA - Checksum(file)));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((16 * count) - (16 << power)));
    }

    private static void WriteRecord(Span<byte> record, string tag, int offset, int length, uint checksum)
    {
        for (var i = 0; i < 4; i++)
            record[i] = (byte)tag[i];
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], checksum);
        BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
        BinaryPrimitives.WriteInt32BigEndian(record[12..], length);
    }

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var i = 0; i + 4 <= words.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[i..]));
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
