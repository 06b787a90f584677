namespace PlanDocs.Layout;

/// <summary>One face of a font file: what shaping, layout, and embedding need to know of it. Lengths are in design units.</summary>
public sealed class FontFace
{
    /// <param name="path">Where the file lies, for messages.</param>
    /// <param name="index">The face's place in a collection; 0 in a plain font file.</param>
    /// <param name="data">The bytes of the whole file.</param>
    public FontFace(string path, int index, ReadOnlyMemory<byte> data)
    {
        Path = path;
        Index = index;
        Data = data;
    }

    public string Path { get; }

    public int Index { get; }

    public ReadOnlyMemory<byte> Data { get; }
}
