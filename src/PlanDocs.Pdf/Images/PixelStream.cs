using System.IO.Compression;

namespace PlanDocs.Pdf;

/// <summary>Pixels on their way into a file, compressed as they come, so that they are never there all at once.</summary>
internal sealed class PixelStream : IDisposable
{
    private readonly PdfFile _file;
    private readonly MemoryStream _data = new();
    private readonly Stream _open;

    public PixelStream(PdfFile file)
    {
        _file = file;
        _open = file.Uncompressed ? _data : new ZLibStream(_data, CompressionLevel.Optimal, leaveOpen: true);
    }

    public void Write(ReadOnlyMemory<byte> pixels) => _open.Write(pixels.Span);

    /// <summary>Adds what was written to the file, and returns the number of its object.</summary>
    public int Finish(string dictionary)
    {
        if (!_file.Uncompressed)
            _open.Dispose();
        return _file.AddEncodedStream(_file.Uncompressed ? dictionary : dictionary + " /Filter /FlateDecode", _data.GetBuffer().AsMemory(0, (int)_data.Length));
    }

    public void Dispose() => _open.Dispose();
}
