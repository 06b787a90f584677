using System.Globalization;

namespace PlanDocs.Pdf;

/// <summary>Lays objects out in a file and writes where they are (ISO 32000-1 7.5).</summary>
internal sealed class FileSerializer
{
    private const int BodiesPerStream = 200;
    private readonly FileBytes _file = new();
    private readonly List<CrossReference> _references;
    private readonly int _catalog;
    private readonly int _information;

    public FileSerializer(int count, int catalog, int information)
    {
        (_catalog, _information) = (catalog, information);
        _references = [.. Enumerable.Repeat(default(CrossReference), count + 1)];
        // Bytes above 127 in the second line tell programs that copy files that this is no text (7.5.2; demanded by ISO 19005-2 6.1.2).
        _file.Tokens.Raw("%PDF-1.7\n%").Bytes([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n");
    }

    public void Write(PdfStream stream)
    {
        Begin(stream.Id);
        _file.Tokens.Raw("<<").Raw(stream.Dictionary).Raw(" /Length ").Integer(stream.Data.Length).Raw(">>\nstream\n");
        _file.Append(stream.Data);
        _file.Tokens.Raw("\nendstream\nendobj\n");
    }

    /// <summary>Every object by itself, and a cross-reference table (7.5.4).</summary>
    public byte[] FinishPlain(PdfBody[] bodies)
    {
        foreach (var body in bodies)
        {
            Begin(body.Id);
            _file.Tokens.Bytes(body.Data.Span).Raw("\nendobj\n");
        }

        var identifier = Identifier();
        var start = _file.Length;
        _file.Tokens.Raw("xref\n0 ").Integer(_references.Count).Raw("\n0000000000 65535 f \n");
        foreach (var reference in _references.Skip(1))
            _file.Tokens.Raw(reference.Position.ToString("D10", CultureInfo.InvariantCulture)).Raw(" 00000 n \n");
        _file.Tokens.Raw("trailer\n<<").Raw(Trailer(identifier)).Raw(">>");
        return End(start);
    }

    /// <summary>Objects together in object streams (7.5.7), and a cross-reference stream (7.5.8).</summary>
    public byte[] FinishCompact(PdfBody[] bodies)
    {
        foreach (var stream in Flate.Compress([.. bodies.Chunk(BodiesPerStream).Select(PutTogether)]))
            Write(stream);
        var identifier = Identifier();
        var id = NextId();
        var start = _file.Length;
        _references[id] = new CrossReference(CrossReference.Plain, start, 0);
        var table = new PdfStream(id, $"/Type /XRef /W [1 4 2] {Trailer(identifier)}", Table(), IsEncoded: false);
        Write(Flate.Compress([table])[0]);
        return End(start);
    }

    private PdfStream PutTogether(PdfBody[] chunk)
    {
        var id = NextId();
        var (index, data) = (new PdfBuffer(), new PdfBuffer());
        for (var i = 0; i < chunk.Length; i++)
        {
            _references[chunk[i].Id] = new CrossReference(CrossReference.InStream, id, i);
            index.Integer(chunk[i].Id).Raw(" ").Integer(data.Length).Raw(" ");
            data.Bytes(chunk[i].Data.Span).Raw("\n");
        }

        var first = index.Length;
        return new PdfStream(id, $"/Type /ObjStm /N {chunk.Length} /First {first}", index.Bytes(data.Memory.Span).Memory, IsEncoded: false);
    }

    private int NextId()
    {
        _references.Add(default);
        return _references.Count - 1;
    }

    private void Begin(int id)
    {
        _references[id] = new CrossReference(CrossReference.Plain, _file.Length, 0);
        _file.Tokens.Integer(id).Raw(" 0 obj\n");
    }

    private byte[] Table()
    {
        var table = new PdfBuffer();
        foreach (var (kind, position, index) in _references)
            table.Byte(kind).Bytes([(byte)(position >> 24), (byte)(position >> 16), (byte)(position >> 8), (byte)position, (byte)(index >> 8), (byte)index]);
        return table.Memory.ToArray();
    }

    /// <summary>The file's identifier comes from what it says, so that the same document is the same file (14.4).</summary>
    private string Identifier() => _file.Hash().ToString("X32", CultureInfo.InvariantCulture);

    private string Trailer(string identifier) =>
        $"/Size {_references.Count} /Root {_catalog} 0 R /Info {_information} 0 R /ID [<{identifier}> <{identifier}>]";

    private byte[] End(int start)
    {
        _file.Tokens.Raw("\nstartxref\n").Integer(start).Raw("\n%%EOF\n");
        return _file.ToArray();
    }
}
