using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>Embeds files as sources of the document (ISO 32000-1 7.11; ISO 19005-3 6.8 and annex E).</summary>
internal static class AttachmentWriter
{
    /// <summary>Appends to the catalog the name tree and the associated files; nothing if there are none.</summary>
    public static string Write(PdfFile file, IReadOnlyList<Attachment> attachments, DateOnly? date)
    {
        if (attachments.Count == 0)
            return "";
        var (names, associated) = (new StringBuilder(), new StringBuilder());
        // A name tree is sorted by the bytes of its keys (7.9.6).
        foreach (var attachment in attachments.OrderBy(attachment => Key(attachment.Name), StringComparer.Ordinal))
        {
            var id = Write(file, attachment, date);
            names.Append(CultureInfo.InvariantCulture, $"<{Key(attachment.Name)}> {id} 0 R ");
            associated.Append(CultureInfo.InvariantCulture, $"{id} 0 R ");
        }

        return $" /Names <</EmbeddedFiles <</Names [{names}]>>>> /AF [{associated}]";
    }

    private static string Key(string name) => Convert.ToHexString(Encoding.UTF8.GetBytes(name));

    private static int Write(PdfFile file, Attachment attachment, DateOnly? date)
    {
        var header = Header(attachment, date);
        var stream = IsCompressed(attachment) ? file.AddEncodedStream(header, attachment.Data) : file.AddStream(header, attachment.Data);
        file.Open(out var id).Raw("<</Type /Filespec /F ").Text(attachment.Name).Raw(" /UF ").Text(attachment.Name)
            .Raw(" /AFRelationship /Source /Desc (A file from which this document was built) /EF <</F ").Reference(stream)
            .Raw(" /UF ").Reference(stream).Raw(">>>>");
        return id;
    }

    /// <summary>Pictures gain nothing by being compressed once more.</summary>
    private static bool IsCompressed(Attachment attachment) => attachment.MediaType is "image/png" or "image/jpeg";

    private static string Header(Attachment attachment, DateOnly? date)
    {
        // The paper's own date stands for the file's: a clock would make two builds differ.
        var changed = date?.ToString("' /ModDate (D:'yyyyMMdd'000000Z)'", CultureInfo.InvariantCulture) ?? "";
        var checksum = Convert.ToHexString(Checksum(attachment.Data.Span));
        return $"/Type /EmbeddedFile /Subtype /{attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal)} " +
            $"/Params <</Size {attachment.Data.Length}{changed} /CheckSum <{checksum}>>>";
    }

    // PDF wants MD5 here, as a check against damage and not against people (ISO 32000-1 table 46).
#pragma warning disable CA5351
    private static byte[] Checksum(ReadOnlySpan<byte> data) => MD5.HashData(data);
#pragma warning restore CA5351
}
