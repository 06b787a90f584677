using System.IO.Compression;

namespace PlanDocs.Pdf;

/// <summary>The filter FlateDecode, forwards (ISO 32000-1 7.4.4).</summary>
internal static class Flate
{
    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> data)
    {
        var compressed = new MemoryStream((data.Length / 3) + 64);
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(data);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
