using System.IO.Compression;

namespace PlanDocs.Pdf;

/// <summary>The filter FlateDecode, forwards (ISO 32000-1 7.4.4).</summary>
internal static class Flate
{
    /// <summary>Below this, starting threads costs more than they save.</summary>
    private const int FewStreams = 40;

    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> data)
    {
        var compressed = new MemoryStream((data.Length / 3) + 64);
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }

    /// <summary>Compresses streams, several at a time where there are many; the result does not depend on the order.</summary>
    public static PdfStream[] Compress(IReadOnlyList<PdfStream> streams)
    {
        var compressed = new PdfStream[streams.Count];
        if (streams.Count < FewStreams)
        {
            for (var i = 0; i < compressed.Length; i++)
                compressed[i] = Compress(streams[i]);
        }
        else
        {
            Parallel.For(0, compressed.Length, i => compressed[i] = Compress(streams[i]));
        }

        return compressed;
    }

    private static PdfStream Compress(PdfStream stream) => stream.IsEncoded
        ? stream
        : new PdfStream(stream.Id, stream.Dictionary + " /Filter /FlateDecode", Compress(stream.Data.Span), IsEncoded: true);
}
