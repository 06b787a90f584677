namespace PlanDocs.Pdf;

/// <summary>Strings in parentheses (ISO 32000-1 7.3.4.2).</summary>
internal static class LiteralString
{
    /// <summary>Reads from the opening parenthesis on; null if the closing one is missing.</summary>
    /// <param name="length">The bytes read.</param>
    public static byte[]? Read(ReadOnlySpan<byte> data, out int length)
    {
        var text = new PdfBuffer();
        var depth = 0;
        for (length = 0; length < data.Length;)
        {
            var value = data[length++];
            depth += value switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
                return text.Memory.ToArray();
            if (value == '\\')
                ReadEscape(data, ref length, text);
            else if (length > 1)
                text.Byte(value);
        }

        return null;
    }

    private static void ReadEscape(ReadOnlySpan<byte> data, ref int at, PdfBuffer text)
    {
        if (at >= data.Length)
            return;
        var value = data[at++];
        switch ((char)value)
        {
            case 'n': text.Byte((byte)'\n'); break;
            case 'r': text.Byte((byte)'\r'); break;
            case 't': text.Byte((byte)'\t'); break;
            case 'b': text.Byte((byte)'\b'); break;
            case 'f': text.Byte((byte)'\f'); break;
            case '\n': break;
            case '\r': at += at < data.Length && data[at] == '\n' ? 1 : 0; break;
            case >= '0' and <= '7': text.Byte(Octal(data, ref at, value - '0')); break;
            default: text.Byte(value); break;
        }
    }

    private static byte Octal(ReadOnlySpan<byte> data, ref int at, int value)
    {
        for (var digits = 1; digits < 3 && at < data.Length && data[at] is >= (byte)'0' and <= (byte)'7'; digits++)
            value = (8 * value) + data[at++] - '0';
        return (byte)value;
    }
}
