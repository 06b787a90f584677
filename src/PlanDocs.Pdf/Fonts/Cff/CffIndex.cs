using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>An INDEX: a count, the size of offsets, one offset more than elements, and the elements (Adobe Technical Note 5176, 5).</summary>
internal sealed class CffIndex
{
    private readonly ReadOnlyMemory<byte> _font;
    private readonly int _offsets;
    private readonly int _offsetSize;

    private CffIndex(ReadOnlyMemory<byte> font, int offsets, int offsetSize, int count)
    {
        (_font, _offsets, _offsetSize, Count) = (font, offsets, offsetSize, count);
        End = count == 0 ? offsets : (int)Math.Min(Base + Offset(count), int.MaxValue);
    }

    public static CffIndex Empty { get; } = new(default, 0, 1, 0);

    public int Count { get; }

    /// <summary>The offset in the font of what follows the INDEX.</summary>
    public int End { get; }

    /// <summary>An element; empty if its offsets lie.</summary>
    public ReadOnlyMemory<byte> this[int element]
    {
        get
        {
            var (start, end) = (Base + Offset(element), Base + Offset(element + 1));
            return start <= Base || end > _font.Length || end < start ? default : _font[(int)start..(int)end];
        }
    }

    /// <summary>Offsets count from the byte before the data.</summary>
    private long Base => _offsets + ((Count + 1L) * _offsetSize) - 1;

    /// <summary>The INDEX at an offset of the font; null if it does not lie in the font.</summary>
    public static CffIndex? Read(ReadOnlyMemory<byte> font, int at)
    {
        if (at < 0 || at > font.Length - 2)
            return null;
        var count = BigEndian.U16(font.Span, at);
        if (count == 0)
            return new(font, at + 2, 1, 0);
        var size = at + 2 < font.Length ? font.Span[at + 2] : 0;
        if (size is < 1 or > 4 || at + 3 + ((count + 1L) * size) > font.Length)
            return null;
        var index = new CffIndex(font, at + 3, size, count);
        return index.End > font.Length ? null : index;
    }

    public static byte[] Write(IReadOnlyList<ReadOnlyMemory<byte>> elements)
    {
        if (elements.Count == 0)
            return [0, 0];
        var length = elements.Sum(element => element.Length);
        var size = length + 1 < 1 << 8 ? 1 : length + 1 < 1 << 16 ? 2 : length + 1 < 1 << 24 ? 3 : 4;
        var data = 3 + ((elements.Count + 1) * size);
        var index = new byte[data + length];
        BinaryPrimitives.WriteUInt16BigEndian(index, (ushort)elements.Count);
        index[2] = (byte)size;
        for (var (i, offset) = (0, 1); ; offset += elements[i++].Length)
        {
            for (var digit = 0; digit < size; digit++)
                index[3 + (i * size) + digit] = (byte)(offset >> (8 * (size - 1 - digit)));
            if (i == elements.Count)
                return index;
            elements[i].CopyTo(index.AsMemory(data + offset - 1));
        }
    }

    private long Offset(int element) => BigEndian.Unsigned(_font.Span, _offsets + (element * _offsetSize), _offsetSize);
}
