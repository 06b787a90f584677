using System.Globalization;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>Reads values from bytes (ISO 32000-1 7.2 and 7.3). Null means that none stands there.</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> data, int position)
{
    /// <summary>Deeper nesting than any document has would only exhaust the stack.</summary>
    private const int MostNesting = 100;

    private int _depth;

    public int Position { get; private set; } = Math.Clamp(position, 0, data.Length);

    /// <summary>"12 0 obj".</summary>
    public bool TryReadHeader(out int id)
    {
        id = ReadInteger() ?? -1;
        return id >= 0 && ReadInteger() is not null && TryReadKeyword("obj");
    }

    /// <summary>What follows "12 0 obj": a value, or a stream.</summary>
    public PdfValue? ReadObject(PdfReader? reader)
    {
        var value = ReadValue();
        if (value is not PdfValue.Dictionary header || !TryReadKeyword("stream"))
            return value;
        Position += Position < data.Length && At(Position) == '\r' ? 1 : 0;
        Position += Position < data.Length && At(Position) == '\n' ? 1 : 0;
        var length = reader is null ? header["Length"] as PdfValue.Number : reader.Resolve<PdfValue.Number>(header["Length"]);
        return length?.Integer is { } count && count >= 0 && count <= data.Length - Position
            ? new PdfValue.Stream(header, data.Slice(Position, count)) : null;
    }

    public PdfValue? ReadValue()
    {
        SkipSpace();
        if (Position >= data.Length || _depth > MostNesting)
            return null;
        return (char)At(Position) switch
        {
            '/' => ReadName(),
            '(' => ReadLiteral(),
            '[' => ReadArray(),
            '<' => At(Position + 1) == '<' ? ReadDictionary() : ReadHexadecimal(),
            (>= '0' and <= '9') or '+' or '-' or '.' => ReadNumberOrReference(),
            _ => ReadWord(),
        };
    }

    public int? ReadInteger()
    {
        SkipSpace();
        var start = Position;
        while (At(Position) is >= '0' and <= '9')
            Position++;
        return int.TryParse(data.Span[start..Position], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public bool TryReadKeyword(string keyword)
    {
        SkipSpace();
        if (!data.Span[Position..].StartsWith(Encoding.ASCII.GetBytes(keyword)))
            return false;
        Position += keyword.Length;
        return true;
    }

    public void SkipSpace()
    {
        while (Position < data.Length && (IsSpace(At(Position)) || At(Position) == '%'))
        {
            if (At(Position) != '%')
                Position++;
            else
                while (Position < data.Length && At(Position) is not ('\n' or '\r'))
                    Position++;
        }
    }

    private static bool IsSpace(int value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool EndsToken(int value) => value < 0 || IsSpace(value) || value is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private int At(int index) => index < data.Length ? data.Span[index] : -1;

    private ReadOnlySpan<byte> Token()
    {
        var start = Position;
        while (!EndsToken(At(Position)))
            Position++;
        return data.Span[start..Position];
    }

    private PdfValue.Name ReadName()
    {
        Position++;
        var token = Token();
        var name = new StringBuilder(token.Length);
        for (var i = 0; i < token.Length; i++)
        {
            var isEscape = token[i] == '#' && i + 2 < token.Length && char.IsAsciiHexDigit((char)token[i + 1]) && char.IsAsciiHexDigit((char)token[i + 2]);
            name.Append(isEscape ? (char)Convert.FromHexString(Encoding.ASCII.GetString(token.Slice(i + 1, 2)))[0] : (char)token[i]);
            i += isEscape ? 2 : 0;
        }

        return new PdfValue.Name(name.ToString());
    }

    private PdfValue? ReadWord()
    {
        var word = Encoding.Latin1.GetString(Token());
        return word switch
        {
            "true" => new PdfValue.Boolean(true),
            "false" => new PdfValue.Boolean(false),
            "null" => PdfValue.Null.Value,
            _ => null,
        };
    }

    private PdfValue? ReadNumberOrReference()
    {
        if (!double.TryParse(Token(), NumberStyles.Float & ~NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            return null;
        var number = new PdfValue.Number(value);
        var after = Position;
        if (number.Integer is >= 0 and int id && ReadInteger() is not null && TryReadKeyword("R") && EndsToken(At(Position)))
            return new PdfValue.Reference(id);
        Position = after;
        return number;
    }

    private PdfValue? ReadArray()
    {
        Position++;
        _depth++;
        var items = new List<PdfValue>();
        while (true)
        {
            SkipSpace();
            if (At(Position) == ']')
                break;
            if (ReadValue() is not { } item)
                return null;
            items.Add(item);
        }

        (Position, _depth) = (Position + 1, _depth - 1);
        return new PdfValue.Array(items);
    }

    private PdfValue? ReadDictionary()
    {
        Position += 2;
        _depth++;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (true)
        {
            SkipSpace();
            if (At(Position) == '>')
                break;
            if (At(Position) != '/' || ReadName() is not { } key || ReadValue() is not { } value)
                return null;
            entries[key.Value] = value;
        }

        (Position, _depth) = (Position + 2, _depth - 1);
        return new PdfValue.Dictionary(entries);
    }

    private PdfValue.String? ReadHexadecimal()
    {
        var end = data.Span[Position..].IndexOf((byte)'>');
        if (end < 0)
            return null;
        var digits = Encoding.Latin1.GetString(data.Span.Slice(Position + 1, end - 1)).Where(c => !IsSpace(c)).ToArray();
        Position += end + 1;
        if (!digits.All(char.IsAsciiHexDigit))
            return null;
        // A last digit that is missing is 0 (7.3.4.3).
        return new PdfValue.String(Convert.FromHexString(digits.Length % 2 == 0 ? digits : [.. digits, '0']));
    }

    private PdfValue.String? ReadLiteral()
    {
        var bytes = LiteralString.Read(data.Span[Position..], out var length);
        Position += length;
        return bytes is null ? null : new PdfValue.String(bytes);
    }
}
