namespace PlanDocs.Pdf;

/// <summary>The objects of a file, in the order in which they are written; numbers may be given out before.</summary>
internal sealed class PdfFile(bool uncompressed)
{
    private readonly PdfBuffer _bodies = new();
    private readonly List<(int Id, int Start)> _starts = [];
    private readonly List<PdfStream> _streams = [];
    private int _count;

    public bool Uncompressed => uncompressed;

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve() => ++_count;

    /// <summary>Begins an object that is no stream; it ends where the next begins.</summary>
    public PdfBuffer Open(int id)
    {
        _starts.Add((id, _bodies.Length));
        return _bodies;
    }

    public PdfBuffer Open(out int id) => Open(id = Reserve());

    /// <summary>Adds a stream, to be compressed unless the file is to be read by people.</summary>
    public int AddStream(string dictionary, ReadOnlyMemory<byte> data) => Add(dictionary, data, uncompressed);

    /// <summary>Adds a stream whose data are already as its dictionary says.</summary>
    public int AddEncodedStream(string dictionary, ReadOnlyMemory<byte> data) => Add(dictionary, data, isEncoded: true);

    private int Add(string dictionary, ReadOnlyMemory<byte> data, bool isEncoded)
    {
        var id = Reserve();
        _streams.Add(new PdfStream(id, dictionary, data, isEncoded));
        return id;
    }

    public byte[] Finish(int catalog, int information)
    {
        var serializer = new FileSerializer(_count, catalog, information);
        foreach (var stream in Flate.Compress(_streams))
            serializer.Write(stream);
        var bodies = _starts.Select((start, i) => new PdfBody(start.Id, Body(i))).ToArray();
        return uncompressed ? serializer.FinishPlain(bodies) : serializer.FinishCompact(bodies);
    }

    private ReadOnlyMemory<byte> Body(int index)
    {
        var end = index + 1 < _starts.Count ? _starts[index + 1].Start : _bodies.Length;
        return _bodies.Memory[_starts[index].Start..end];
    }
}
