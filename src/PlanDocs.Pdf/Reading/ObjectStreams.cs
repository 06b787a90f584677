namespace PlanDocs.Pdf;

/// <summary>Objects that lie together in a compressed stream (ISO 32000-1 7.5.7); each stream is decoded once.</summary>
internal sealed class ObjectStreams(PdfReader reader)
{
    private readonly Dictionary<int, (byte[] Data, int[] Starts)?> _decoded = [];

    public PdfValue? Read(CrossReference place)
    {
        if (!_decoded.TryGetValue(place.Position, out var stream))
        {
            // To decode a stream may ask for an object that claims to lie in the same stream, which finds nothing yet.
            _decoded[place.Position] = null;
            _decoded[place.Position] = stream = Decode(place.Position);
        }

        if (stream is not var (data, starts) || place.Index >= starts.Length)
            return null;
        return new PdfParser(data, starts[place.Index]).ReadValue();
    }

    private (byte[] Data, int[] Starts)? Decode(int id)
    {
        if (reader.Resolve(new PdfValue.Reference(id)) is not PdfValue.Stream stream || reader.Decode(stream) is not { } data)
            return null;
        var count = reader.Resolve<PdfValue.Number>(stream.Header["N"])?.Integer ?? 0;
        var first = reader.Resolve<PdfValue.Number>(stream.Header["First"])?.Integer ?? -1;
        var index = new PdfParser(data, 0);
        var starts = new List<int>();
        while (starts.Count < count && index.ReadInteger() is not null && index.ReadInteger() is { } start)
            starts.Add((int)Math.Clamp((long)first + start, 0, data.Length));
        return first < 0 ? null : (data, [.. starts]);
    }
}
