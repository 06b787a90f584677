using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>
/// An outline of a TrueType font without its instructions (OpenType glyf). Instructions fit outlines to coarse pixels; they are half of a hinted font's size,
/// and viewers of PDF draw with smoothed outlines instead.
/// </summary>
internal static class GlyphOutline
{
    private const int HeaderLength = 10;
    private const int ArgumentsAreWords = 0x1;
    private const int HasScale = 0x8;
    private const int MoreComponents = 0x20;
    private const int HasTwoScales = 0x40;
    private const int HasMatrix = 0x80;
    private const int HasInstructions = 0x100;

    /// <summary>Appends an outline; one that is cut off becomes an empty glyph.</summary>
    /// <param name="number">Gives the new number of a part of a composite glyph.</param>
    public static void Append(PdfBuffer outlines, ReadOnlySpan<byte> outline, Func<ushort, ushort> number)
    {
        if (outline.Length < HeaderLength)
            return;
        var contours = (short)BigEndian.U16(outline, 0);
        if (contours < 0)
            AppendComposite(outlines, outline, number);
        else
            AppendSimple(outlines, outline, HeaderLength + (2 * contours));
    }

    private static void AppendSimple(PdfBuffer outlines, ReadOnlySpan<byte> outline, int instructions)
    {
        var points = instructions + 2 + BigEndian.U16(outline, instructions);
        if (points <= outline.Length)
            outlines.Bytes(outline[..instructions]).Byte(0).Byte(0).Bytes(outline[points..]);
    }

    private static void AppendComposite(PdfBuffer outlines, ReadOnlySpan<byte> outline, Func<ushort, ushort> number)
    {
        var composite = outline.ToArray();
        for (var at = HeaderLength; at + 4 <= composite.Length;)
        {
            var flags = BigEndian.U16(composite, at);
            var part = (ushort)BigEndian.U16(composite, at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(composite.AsSpan(at), (ushort)(flags & ~HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(composite.AsSpan(at + 2), number(part));
            at += ComponentLength(flags);
            if ((flags & MoreComponents) != 0)
                continue;
            if (at <= composite.Length)
                outlines.Bytes(composite.AsSpan(0, at));
            return;
        }
    }

    private static int ComponentLength(int flags)
    {
        var length = (flags & ArgumentsAreWords) != 0 ? 8 : 6;
        if ((flags & HasScale) != 0)
            return length + 2;
        if ((flags & HasTwoScales) != 0)
            return length + 4;
        return (flags & HasMatrix) != 0 ? length + 8 : length;
    }
}
