using System.IO.Compression;

namespace PlanDocs.Docx;

/// <summary>
/// The zip file of a document (ECMA-376 part 2). Written here and not by System.IO.Packaging, because that stamps entries with the clock and
/// orders them by its own lights: here entries have one fixed time and the order of writing, so that the same paper gives the same bytes.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>The earliest time that a zip entry can carry.</summary>
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;

    public DocxPackage(Stream stream) => _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes an XML part straight into the zip file.</summary>
    public void Write(string path, Action<WordXml> write)
    {
        using var stream = Open(path, CompressionLevel.Fastest);
        using var xml = new WordXml(stream);
        write(xml);
    }

    /// <summary>Writes a part that is compressed already, such as a picture.</summary>
    public void Write(string path, ReadOnlyMemory<byte> data)
    {
        using var stream = Open(path, CompressionLevel.NoCompression);
        stream.Write(data.Span);
    }

    /// <summary>Writes an XML part that was put down elsewhere while another part was being written.</summary>
    public void Write(string path, MemoryStream part)
    {
        using var stream = Open(path, CompressionLevel.Fastest);
        part.WriteTo(stream);
    }

    public void Dispose() => _archive.Dispose();

    private Stream Open(string path, CompressionLevel level)
    {
        var entry = _archive.CreateEntry(path, level);
        entry.LastWriteTime = FixedTime;
        return entry.Open();
    }
}
