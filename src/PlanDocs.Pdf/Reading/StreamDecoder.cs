using System.IO.Compression;

namespace PlanDocs.Pdf;

/// <summary>Undoes the filter FlateDecode with its predictors (ISO 32000-1 7.4.4).</summary>
internal static class StreamDecoder
{
    /// <summary>In bytes; a file whose streams claim more is taken for an attack on memory.</summary>
    public const int DefaultLimit = 128 * 1024 * 1024;

    public static byte[]? Decode(PdfValue.Stream stream, PdfReader? reader, int limit)
    {
        var filter = Single(Resolve(stream.Header["Filter"]));
        var parameters = Single(Resolve(stream.Header["DecodeParms"])) as PdfValue.Dictionary;
        return filter switch
        {
            null or PdfValue.Null => stream.Data.Length <= limit ? stream.Data.ToArray() : null,
            PdfValue.Name { Value: "FlateDecode" } => Inflate(stream.Data, limit) is { } data ? Unpredict(data, parameters) : null,
            _ => null,
        };

        PdfValue? Resolve(PdfValue? value) => reader is null ? value : reader.Resolve(value);
        PdfValue? Single(PdfValue? value) => value is PdfValue.Array array ? array.Items.Count switch { 0 => null, 1 => Resolve(array.Items[0]), _ => array } : value;
    }

    private static byte[]? Inflate(ReadOnlyMemory<byte> data, int limit)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            var inflated = new MemoryStream();
            var part = new byte[64 * 1024];
            for (int count; (count = zlib.Read(part)) > 0;)
            {
                inflated.Write(part, 0, count);
                if (inflated.Length > limit)
                    return null;
            }

            return inflated.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static byte[]? Unpredict(byte[] data, PdfValue.Dictionary? parameters)
    {
        var predictor = Number("Predictor", 1);
        if (predictor < 10)
            return predictor == 1 ? data : null;
        var (colors, depth, columns) = (Number("Colors", 1), Number("BitsPerComponent", 8), Number("Columns", 1));
        if (colors is < 1 or > 32 || depth is < 1 or > 16 || columns is < 1 or > 1_000_000)
            return null;
        return Unfilter(data, ((colors * depth * columns) + 7) / 8, Math.Max(1, colors * depth / 8));

        int Number(string key, int otherwise) => (parameters?[key] as PdfValue.Number)?.Integer ?? otherwise;
    }

    private static byte[]? Unfilter(byte[] data, int length, int step)
    {
        var (row, above) = (new byte[length + 1], new byte[length + 1]);
        var rows = new MemoryStream(data.Length);
        for (var at = 0; at + length < data.Length; at += length + 1)
        {
            data.AsSpan(at, length + 1).CopyTo(row);
            if (!PngFilter.Undo(row, above, step))
                return null;
            rows.Write(row, 1, length);
            (row, above) = (above, row);
        }

        return rows.ToArray();
    }
}
