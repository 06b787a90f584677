using DocumentFormat.OpenXml.Packaging;

namespace PlanDocs.Docx;

/// <summary>The pictures of a document, each unpacked once and no further than a plan may go.</summary>
internal sealed class MediaFiles(MainDocumentPart main)
{
    /// <summary>As much as the files of a plan may have, in bytes: one of them, and all.</summary>
    private const int SizeLimit = 64 * 1024 * 1024, TotalLimit = 128 * 1024 * 1024;

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<Uri, string> _names = [];
    private int _total;

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The name of the file behind a relationship; the address of one that lies elsewhere.</summary>
    public string NameOf(string relationship)
    {
        if (!main.TryGetPartById(relationship, out var part))
            return main.ExternalRelationships.FirstOrDefault(external => external.Id == relationship)?.Uri.OriginalString ?? "picture";
        if (!_names.TryGetValue(part.Uri, out var name))
        {
            _names[part.Uri] = name = Path.GetFileName(part.Uri.OriginalString);
            if (Read(part) is { } bytes)
                _files.TryAdd(name, bytes);
        }

        return name;
    }

    /// <summary>Unpacks in steps, since what an archive says of the size of its files need not be true.</summary>
    private byte[]? Read(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        var step = new byte[81_920];
        for (int count; (count = stream.Read(step)) > 0; _total += count)
        {
            if (bytes.Length + count > SizeLimit || _total + count > TotalLimit)
                return null;
            bytes.Write(step, 0, count);
        }

        return bytes.ToArray();
    }
}
