using System.Buffers.Binary;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>An ICC profile of sRGB, version 2 (ICC.1:2001-04), of three colorants and one curve, made from the numbers of IEC 61966-2-1.</summary>
internal static class SrgbProfile
{
    private const int CurvePoints = 1024;

    public static byte[] Write()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", [.. Ascii("text"), 0, 0, 0, 0, .. Ascii("No copyright, use freely\0")]),
            ("wtpt", Color(0.9642, 1, 0.8249)),
            // The primaries, adapted to D50 by Bradford's method, as profiles hold all colours.
            ("rXYZ", Color(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Color(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Color(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var (table, body) = (new PdfBuffer(), new PdfBuffer());
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        table.Bytes(Long(tags.Length));
        foreach (var (tag, data) in tags)
        {
            if (places.TryAdd(data, 128 + 4 + (12 * tags.Length) + body.Length))
                body.Bytes(data).Bytes(new byte[-data.Length & 3]);
            table.Raw(tag).Bytes(Long(places[data])).Bytes(Long(data.Length));
        }

        return [.. Header(128 + table.Length + body.Length), .. table.Memory.Span, .. body.Memory.Span];
    }

    /// <summary>6.1: a display profile from RGB to XYZ. The date is that of the standard, since nothing in a document may depend on today.</summary>
    private static byte[] Header(int size)
    {
        var header = new byte[128];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        header[8] = 2;
        header[9] = 0x10;
        Ascii("mntrRGB XYZ ").CopyTo(header, 12);
        byte[] date = [0x07, 0xCF, 0, 10, 0, 18];
        date.CopyTo(header, 24);
        Ascii("acsp").CopyTo(header, 36);
        Color(0.9642, 1, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Description(string text) =>
        [.. Ascii("desc"), 0, 0, 0, 0, .. Long(text.Length + 1), .. Ascii(text), 0, .. new byte[4 + 4 + 2 + 1 + 67]];

    private static byte[] Color(double x, double y, double z) => [.. Ascii("XYZ "), 0, 0, 0, 0, .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    private static byte[] Curve()
    {
        var curve = new byte[12 + (2 * CurvePoints)];
        Ascii("curv").CopyTo(curve, 0);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var light = Linear((double)i / (CurvePoints - 1));
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + (2 * i)), (ushort)Math.Round(light * 65535));
        }

        return curve;
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Fixed(double value) => Long((int)Math.Round(value * 65536));

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
