using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>Finds where objects lie: tables, streams, and the older ones to which each leads (ISO 32000-1 7.5.4 to 7.5.8).</summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file)
{
    private const int TailLength = 2048;
    private readonly HashSet<int> _seen = [];

    public Dictionary<int, CrossReference> Places { get; } = [];

    /// <summary>Follows the sections from the newest on and returns the newest trailer; null if it is damaged.</summary>
    public PdfValue.Dictionary? Read()
    {
        if (!file.Span.StartsWith("%PDF-"u8) || Start() is not { } start)
            return null;
        var trailer = ReadSection(start);
        var older = trailer;
        while (older is not null && Integer(older["Prev"]) is { } previous)
            older = ReadSection(previous);
        return trailer;
    }

    private int? Start()
    {
        var tail = Math.Max(0, file.Length - TailLength);
        var found = file.Span[tail..].LastIndexOf("startxref"u8);
        return found < 0 ? null : new PdfParser(file, tail + found + 9).ReadInteger();
    }

    private static int? Integer(PdfValue? value) => (value as PdfValue.Number)?.Integer;

    /// <summary>Null for a section that was read before, so that a circle ends.</summary>
    private PdfValue.Dictionary? ReadSection(int position)
    {
        if (position < 0 || position >= file.Length || !_seen.Add(position))
            return null;
        var parser = new PdfParser(file, position);
        return parser.TryReadKeyword("xref") ? ReadTable(parser) : ReadStream(parser);
    }

    private PdfValue.Dictionary? ReadTable(PdfParser parser)
    {
        while (!parser.TryReadKeyword("trailer"))
        {
            if (parser.ReadInteger() is not { } first || parser.ReadInteger() is not { } count || !ReadEntries(parser, first, count))
                return null;
        }

        var trailer = parser.ReadValue() as PdfValue.Dictionary;
        // A file for old and new readers has its newer objects in a stream (7.5.8.4).
        if (Integer(trailer?["XRefStm"]) is { } stream)
            ReadSection(stream);
        return trailer;
    }

    private bool ReadEntries(PdfParser parser, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (parser.ReadInteger() is not { } position || parser.ReadInteger() is null)
                return false;
            var isUsed = parser.TryReadKeyword("n");
            if (!isUsed && !parser.TryReadKeyword("f"))
                return false;
            if (isUsed)
                Places.TryAdd(first + i, new CrossReference(CrossReference.Plain, position, 0));
        }

        return true;
    }

    private PdfValue.Dictionary? ReadStream(PdfParser parser)
    {
        if (!parser.TryReadHeader(out _) || parser.ReadObject(null) is not PdfValue.Stream stream || stream.Header["Type"] is not PdfValue.Name { Value: "XRef" })
            return null;
        var widths = (stream.Header["W"] as PdfValue.Array)?.Items.Select(item => Integer(item) ?? -1).ToArray();
        if (widths is not [>= 0 and <= 4, >= 1 and <= 4, >= 0 and <= 4] || StreamDecoder.Decode(stream, null, StreamDecoder.DefaultLimit) is not { } table)
            return null;
        ReadRows(stream.Header, table, widths);
        return stream.Header;
    }

    private void ReadRows(PdfValue.Dictionary header, ReadOnlySpan<byte> table, int[] widths)
    {
        var index = (header["Index"] as PdfValue.Array)?.Items.Select(item => Integer(item) ?? 0).ToArray() ?? [0, Integer(header["Size"]) ?? 0];
        for (var section = 0; section + 1 < index.Length; section += 2)
        {
            for (var i = 0; i < index[section + 1] && table.Length >= widths.Sum(); i++)
            {
                AddRow(index[section] + i, table, widths);
                table = table[widths.Sum()..];
            }
        }
    }

    private void AddRow(int id, ReadOnlySpan<byte> row, int[] widths)
    {
        var kind = widths[0] == 0 ? CrossReference.Plain : Field(row[..widths[0]]);
        var position = Field(row.Slice(widths[0], widths[1]));
        var index = Field(row.Slice(widths[0] + widths[1], widths[2]));
        if (kind is CrossReference.Plain or CrossReference.InStream && position is >= 0 and <= int.MaxValue && index <= int.MaxValue)
            Places.TryAdd(id, new CrossReference((byte)kind, (int)position, kind == CrossReference.InStream ? (int)index : 0));
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[8];
        whole.Clear();
        bytes.CopyTo(whole[(8 - bytes.Length)..]);
        return BinaryPrimitives.ReadInt64BigEndian(whole);
    }
}
