using System.Text;

namespace PlanDocs.Fuzzing;

/// <summary>Makes a broken input from sound ones.</summary>
internal static class Mutation
{
    private const int LargestInput = 1 << 20;
    private static readonly int[] Extremes = [0, 1, 0x7F, 0x80, 0xFF];
    private static readonly string[] Numbers = ["0", "-1", "2147483648", "99999999999999999999", "1e999", "0.0000001", "٣"];

    /// <param name="number">The execution's number, from which everything follows.</param>
    public static byte[] Make(FuzzTarget target, long number)
    {
        var sequence = new Sequence((ulong)number * 0xD1342543DE82EF95);
        var input = target.Seeds[sequence.Below(target.Seeds.Count)];
        for (var round = 1 + sequence.Below(6); round > 0; round--)
            input = Once(input, target, ref sequence);
        return input.Length <= LargestInput ? input : input[..LargestInput];
    }

    private static byte[] Once(byte[] input, FuzzTarget target, ref Sequence sequence)
    {
        var at = sequence.Below(input.Length + 1);
        var length = Math.Min(input.Length - at, 1 + sequence.Below(1 << sequence.Below(10)));
        return sequence.Below(12) switch
        {
            0 => WithByte(input, at, (byte)sequence.Next()),
            1 => WithByte(input, at, (byte)Extremes[sequence.Below(Extremes.Length)]),
            2 => [.. input[..at], .. input[(at + length)..]],
            3 => [.. input[..(at + length)], .. input[at..]],
            4 => input[..at],
            5 or 6 => [.. input[..at], .. Word(target, ref sequence), .. input[at..]],
            7 => [.. input[..at], .. Word(target, ref sequence), .. input[(at + length)..]],
            8 => [.. input[..at], .. Repeated(target, ref sequence), .. input[at..]],
            9 => Spliced(input, at, target.Seeds[sequence.Below(target.Seeds.Count)], ref sequence),
            10 => [.. input[..at], .. Encoding.UTF8.GetBytes(Numbers[sequence.Below(Numbers.Length)]), .. input[(at + length)..]],
            _ => Moved(input, at, length, ref sequence),
        };
    }

    private static byte[] WithByte(byte[] input, int at, byte value)
    {
        if (at == input.Length)
            return [.. input, value];
        var changed = (byte[])input.Clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] Word(FuzzTarget target, ref Sequence sequence) =>
        target.Words.Count == 0 ? [(byte)sequence.Next(), (byte)sequence.Next()] : Encoding.UTF8.GetBytes(target.Words[sequence.Below(target.Words.Count)]);

    /// <summary>Deep nesting and long runs are what makes readers slow, or overflow.</summary>
    private static byte[] Repeated(FuzzTarget target, ref Sequence sequence)
    {
        var word = Word(target, ref sequence);
        var times = 1 << sequence.Below(sequence.Below(16) == 0 ? 14 : 7);
        return [.. Enumerable.Repeat(word, times).SelectMany(piece => piece)];
    }

    private static byte[] Spliced(byte[] input, int at, byte[] other, ref Sequence sequence) => [.. input[..at], .. other[sequence.Below(other.Length)..]];

    private static byte[] Moved(byte[] input, int at, int length, ref Sequence sequence)
    {
        var piece = input[at..(at + length)];
        byte[] rest = [.. input[..at], .. input[(at + length)..]];
        var to = sequence.Below(rest.Length + 1);
        return [.. rest[..to], .. piece, .. rest[to..]];
    }
}
