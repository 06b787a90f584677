namespace PlanDocs.Pdf;

/// <summary>
/// Reads the objects of a PDF file, whoever wrote it: finds the cross-references, and through them each object when it is asked for. What is damaged or
/// out of bounds is null; nothing here throws over bad input.
/// </summary>
internal sealed class PdfReader
{
    /// <summary>References to references lead nowhere in a sound file; a few are followed.</summary>
    private const int MostHops = 8;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<int, CrossReference> _places;
    private readonly Dictionary<int, PdfValue> _known = [];
    private readonly HashSet<int> _open = [];
    private readonly ObjectStreams _streams;

    /// <summary>For what all streams hold together.</summary>
    private int _room = StreamDecoder.DefaultLimit;

    private PdfReader(ReadOnlyMemory<byte> file, Dictionary<int, CrossReference> places, PdfValue.Dictionary trailer)
    {
        (_file, _places, Trailer) = (file, places, trailer);
        _streams = new ObjectStreams(this);
    }

    public PdfValue.Dictionary Trailer { get; }

    /// <summary>The numbers of all objects.</summary>
    public IEnumerable<int> Ids => _places.Keys.Order();

    /// <summary>Null if the file has no cross-references that can be followed.</summary>
    public static PdfReader? Open(ReadOnlyMemory<byte> file)
    {
        var places = new CrossReferenceReader(file);
        return places.Read() is { } trailer ? new PdfReader(file, places.Places, trailer) : null;
    }

    /// <summary>The object that a reference means; other values mean themselves.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        for (var hops = 0; value is PdfValue.Reference reference; hops++)
            value = hops < MostHops ? Object(reference.Id) : null;
        return value ?? PdfValue.Null.Value;
    }

    public T? Resolve<T>(PdfValue? value)
        where T : PdfValue => Resolve(value) as T;

    /// <summary>The data of a stream, decoded; null if it is damaged, larger than the limit, or compressed in a way that is not known here.</summary>
    public byte[]? Decode(PdfValue.Stream stream, int limit = StreamDecoder.DefaultLimit)
    {
        var data = StreamDecoder.Decode(stream, this, Math.Min(limit, _room));
        _room -= data?.Length ?? 0;
        return data;
    }

    private PdfValue Object(int id)
    {
        if (_known.TryGetValue(id, out var known))
            return known;
        // An object whose reading asks for itself, such as a stream that is its own length, is damaged.
        if (!_open.Add(id) || !_places.TryGetValue(id, out var place))
            return PdfValue.Null.Value;
        var value = place.Kind == CrossReference.InStream ? _streams.Read(place) : ReadAt(place.Position, id);
        _open.Remove(id);
        return _known[id] = value ?? PdfValue.Null.Value;
    }

    private PdfValue? ReadAt(int position, int id)
    {
        var parser = new PdfParser(_file, position);
        return parser.TryReadHeader(out var number) && number == id ? parser.ReadObject(this) : null;
    }
}
