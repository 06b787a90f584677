using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>A DICT: operators, each after its operands (Adobe Technical Note 5176, 4).</summary>
/// <param name="Entries">The operators in their order, with their operands as they are encoded.</param>
internal sealed record CffDictionary(IReadOnlyList<(CffOperator Operator, ReadOnlyMemory<byte> Operands)> Entries)
{
    public static CffDictionary Read(ReadOnlyMemory<byte> data)
    {
        var entries = new List<(CffOperator, ReadOnlyMemory<byte>)>();
        var bytes = data.Span;
        var (start, at) = (0, 0);
        while (at < bytes.Length)
        {
            if (bytes[at] > 21)
            {
                at += OperandLength(bytes[at..]);
                continue;
            }

            var operands = data[start..at];
            var isEscaped = bytes[at] == 12 && at + 1 < bytes.Length;
            entries.Add(((CffOperator)(isEscaped ? 0x0C00 | bytes[at + 1] : bytes[at]), operands));
            start = at += isEscaped ? 2 : 1;
        }

        return new(entries);
    }

    public bool Has(CffOperator key) => Entries.Any(entry => entry.Operator == key);

    /// <summary>The whole numbers before an operator; 0 stands for a real one.</summary>
    public IReadOnlyList<int> Numbers(CffOperator key)
    {
        var numbers = new List<int>();
        var operands = Entries.LastOrDefault(entry => entry.Operator == key).Operands.Span;
        for (var at = 0; at < operands.Length; at += OperandLength(operands[at..]))
            numbers.Add(Number(operands[at..]));
        return numbers;
    }

    /// <summary>The only number before an operator, or what the operator stands for where it is left out.</summary>
    public int Number(CffOperator key, int absent) => Numbers(key) is [.., var number] ? number : absent;

    /// <summary>The entries of some operators.</summary>
    public CffDictionary Only(params CffOperator[] keys) => new([.. Entries.Where(entry => keys.Contains(entry.Operator))]);

    public CffDictionary Without(CffOperator key) => new([.. Entries.Where(entry => entry.Operator != key)]);

    /// <summary>With a last entry, whose numbers take five bytes each, so that offsets do not change the length.</summary>
    public CffDictionary With(CffOperator key, params int[] numbers)
    {
        var operands = new byte[5 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            operands[5 * i] = 29;
            BinaryPrimitives.WriteInt32BigEndian(operands.AsSpan((5 * i) + 1), numbers[i]);
        }

        return new([.. Entries, (key, operands)]);
    }

    public byte[] Write()
    {
        using var data = new MemoryStream();
        foreach (var (key, operands) in Entries)
        {
            data.Write(operands.Span);
            if ((int)key > 0xFF)
                data.WriteByte(12);
            data.WriteByte((byte)key);
        }

        return data.ToArray();
    }

    private static int Number(ReadOnlySpan<byte> operand) => operand[0] switch
    {
        28 => (short)BigEndian.U16(operand, 1),
        29 => (int)BigEndian.U32(operand, 1),
        >= 32 and <= 246 => operand[0] - 139,
        >= 247 and <= 250 when operand.Length > 1 => ((operand[0] - 247) * 256) + operand[1] + 108,
        >= 251 and <= 254 when operand.Length > 1 => ((251 - operand[0]) * 256) - operand[1] - 108,
        _ => 0,
    };

    private static int OperandLength(ReadOnlySpan<byte> operand) => Math.Min(operand.Length, operand[0] switch
    {
        28 => 3,
        29 => 5,
        30 => RealLength(operand),
        >= 247 and <= 254 => 2,
        _ => 1,
    });

    /// <summary>A real number ends with a nibble of 15.</summary>
    private static int RealLength(ReadOnlySpan<byte> operand)
    {
        var length = 1;
        while (length < operand.Length && (operand[length] & 15) != 15 && operand[length] >> 4 != 15)
            length++;
        return length + 1;
    }
}
