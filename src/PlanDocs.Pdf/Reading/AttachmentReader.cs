using System.Buffers.Binary;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>Reads the files that a PDF carries (ISO 32000-1 7.11.4). Their names are claims: whoever writes the files must look at them first.</summary>
public static class AttachmentReader
{
    /// <summary>Deeper trees than this would hold more files than there are bytes.</summary>
    private const int MostNesting = 32;

    /// <summary>In bytes, of all attachments together.</summary>
    private const int SizeLimit = StreamDecoder.DefaultLimit;

    /// <summary>All attachments, sorted by name.</summary>
    /// <param name="path">For messages.</param>
    public static Result<IReadOnlyList<Attachment>> Read(string path, ReadOnlyMemory<byte> pdf)
    {
        if (PdfReader.Open(pdf) is not { } reader || reader.Resolve<PdfValue.Dictionary>(reader.Trailer["Root"]) is not { } catalog)
            return new(null, [Errors.NotReadable(path)]);
        if (reader.Trailer["Encrypt"] is not null)
            return new(null, [Errors.Encrypted(path)]);
        var specifications = new List<PdfValue.Dictionary>();
        var names = reader.Resolve<PdfValue.Dictionary>(catalog["Names"]);
        Collect(reader, names?["EmbeddedFiles"], specifications, [], 0);
        return Read(path, reader, specifications);
    }

    private static Result<IReadOnlyList<Attachment>> Read(string path, PdfReader reader, List<PdfValue.Dictionary> specifications)
    {
        var (attachments, diagnostics) = (new List<Attachment>(), new List<Diagnostic>());
        var room = SizeLimit;
        foreach (var specification in specifications)
        {
            var attachment = Read(reader, specification, room);
            if (attachment is null)
                diagnostics.Add(Errors.BrokenAttachment(path, Name(reader, specification)));
            else
                attachments.Add(attachment);
            room -= attachment?.Data.Length ?? 0;
        }

        if (specifications.Count == 0)
            diagnostics.Add(Errors.NoAttachments(path));
        return new([.. attachments.OrderBy(attachment => attachment.Name, StringComparer.Ordinal)], diagnostics);
    }

    /// <summary>The leaves of a name tree (7.9.6).</summary>
    private static void Collect(PdfReader reader, PdfValue? node, List<PdfValue.Dictionary> found, HashSet<int> seen, int depth)
    {
        var isNew = node is not PdfValue.Reference reference || seen.Add(reference.Id);
        if (!isNew || depth > MostNesting || reader.Resolve<PdfValue.Dictionary>(node) is not { } known)
            return;
        var names = reader.Resolve<PdfValue.Array>(known["Names"])?.Items ?? [];
        for (var i = 1; i < names.Count; i += 2)
        {
            if (reader.Resolve<PdfValue.Dictionary>(names[i]) is { } specification)
                found.Add(specification);
        }

        foreach (var kid in reader.Resolve<PdfValue.Array>(known["Kids"])?.Items ?? [])
            Collect(reader, kid, found, seen, depth + 1);
    }

    private static Attachment? Read(PdfReader reader, PdfValue.Dictionary specification, int limit)
    {
        var files = reader.Resolve<PdfValue.Dictionary>(specification["EF"]);
        var stream = reader.Resolve<PdfValue.Stream>(files?["UF"]) ?? reader.Resolve<PdfValue.Stream>(files?["F"]);
        if (stream is null || reader.Decode(stream, limit) is not { } data)
            return null;
        var mediaType = reader.Resolve<PdfValue.Name>(stream.Header["Subtype"])?.Value ?? "application/octet-stream";
        return new Attachment(Name(reader, specification), mediaType, data);
    }

    private static string Name(PdfReader reader, PdfValue.Dictionary specification)
    {
        var name = reader.Resolve<PdfValue.String>(specification["UF"]) ?? reader.Resolve<PdfValue.String>(specification["F"]);
        return name is null ? "" : Text(name.Bytes.Span);
    }

    /// <summary>A text string (7.9.2.2). What is not UTF-16 is read as Latin-1, which PDFDocEncoding is for letters.</summary>
    private static string Text(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && BinaryPrimitives.ReadUInt16BigEndian(bytes) == 0xFEFF
        ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : Encoding.Latin1.GetString(bytes);
}
