using System.Globalization;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>PDF's tokens, appended to bytes that grow (ISO 32000-1 7.2 and 7.3).</summary>
internal sealed class PdfBuffer
{
    private const string Digits = "0123456789ABCDEF";
    private byte[] _bytes = new byte[512];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>ASCII as it is.</summary>
    public PdfBuffer Raw(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public PdfBuffer Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        value.TryFormat(Room(20), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A number with at most three decimals: a thousandth of a point is less than any printer sees.</summary>
    public PdfBuffer Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
            Byte((byte)'-');
        var (whole, fraction) = Math.DivRem(Math.Abs(thousandths), 1000);
        Integer(whole);
        if (fraction > 0)
            Fraction((int)fraction);
        return this;
    }

    /// <summary>Numbers with a space after each.</summary>
    public PdfBuffer Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
            Number(value).Byte((byte)' ');
        return this;
    }

    public PdfBuffer Reference(int id) => Integer(id).Raw(" 0 R");

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer Hex16(int value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
            room[i] = (byte)Digits[(value >> (12 - (4 * i))) & 15];
        Length += 4;
        return this;
    }

    public PdfBuffer HexBytes(ReadOnlySpan<byte> bytes) => Raw("<").Raw(Convert.ToHexString(bytes)).Raw(">");

    /// <summary>UTF-16 as hexadecimal digits, without delimiters.</summary>
    public PdfBuffer HexText(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            Hex16(unit);
        return this;
    }

    /// <summary>A text string (ISO 32000-1 7.9.2.2): ASCII where that suffices, since PDFDocEncoding agrees with it, or else UTF-16.</summary>
    public PdfBuffer Text(ReadOnlySpan<char> text) =>
        text.ContainsAnyExceptInRange(' ', '~') ? Raw("<FEFF").HexText(text).Raw(">") : Literal(text);

    /// <summary>Printable ASCII in parentheses.</summary>
    public PdfBuffer Literal(ReadOnlySpan<char> ascii)
    {
        Byte((byte)'(');
        foreach (var c in ascii)
        {
            if (c is '(' or ')' or '\\')
                Byte((byte)'\\');
            Byte((byte)c);
        }

        return Byte((byte)')');
    }

    private void Fraction(int thousandths)
    {
        Byte((byte)'.').Byte((byte)('0' + (thousandths / 100)));
        if (thousandths % 100 > 0)
            Byte((byte)('0' + (thousandths / 10 % 10)));
        if (thousandths % 10 > 0)
            Byte((byte)('0' + (thousandths % 10)));
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        return _bytes.AsSpan(Length);
    }
}
