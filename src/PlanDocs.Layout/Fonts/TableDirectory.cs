namespace PlanDocs.Layout;

/// <summary>Where the tables of one face lie in its file (OpenType "Organization of an OpenType font").</summary>
internal sealed class TableDirectory
{
    private const uint Collection = 0x74746366; // ttcf
    private readonly Dictionary<uint, (long Offset, long Length)> _tables = [];

    /// <param name="data">The whole file, or at least its directory.</param>
    public TableDirectory(ReadOnlySpan<byte> data, int faceIndex)
    {
        var start = data.U32(0) == Collection ? data.U32(12 + (4 * faceIndex)) : 0;
        if (start > int.MaxValue - 12 || faceIndex < 0 || faceIndex >= FaceCount(data))
            return;
        Version = data.U32((int)start);
        var count = data.U16((int)start + 4);
        for (var i = 0; i < count; i++)
            Add(data, (int)start + 12 + (16 * i));
    }

    /// <summary>The number of faces that a file's first bytes announce: 1 unless it is a collection, capped at what any real collection holds.</summary>
    public static int FaceCount(ReadOnlySpan<byte> data) =>
        data.U32(0) == Collection ? (int)Math.Min(data.U32(8), 256) : 1;

    /// <summary>The tag that begins the face: 0x00010000 or "true" for TrueType outlines, "OTTO" for CFF.</summary>
    public uint Version { get; }

    public (long Offset, long Length) this[string tag] => _tables.GetValueOrDefault(Tag(tag));

    public bool Contains(string tag) => _tables.ContainsKey(Tag(tag));

    private static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];

    private void Add(ReadOnlySpan<byte> data, int record)
    {
        if (record + 16 <= data.Length)
            _tables.TryAdd(data.U32(record), (data.U32(record + 8), data.U32(record + 12)));
    }
}
