using System.Globalization;

namespace PlanDocs.Pdf;

/// <summary>Writes the document information dictionary (ISO 32000-1 14.3.3); <see cref="XmpPacket"/> says the same.</summary>
internal static class DocumentInformation
{
    public const string Program = "PlanDocs";

    public static int Write(PdfFile file, PaperMetadata metadata)
    {
        var body = file.Open(out var id).Raw("<</Title ").Text(metadata.Title);
        if (metadata.Authors.Count > 0)
            body.Raw(" /Author ").Text(string.Join("; ", metadata.Authors));
        if (metadata.Subject is { } subject)
            body.Raw(" /Subject ").Text(subject);
        if (metadata.Keywords.Count > 0)
            body.Raw(" /Keywords ").Text(string.Join(", ", metadata.Keywords));
        body.Raw(" /Creator ").Text(Program).Raw(" /Producer ").Text(Program);
        if (metadata.Date is { } date)
        {
            var stamp = date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
            body.Raw(" /CreationDate ").Text(stamp).Raw(" /ModDate ").Text(stamp);
        }

        body.Raw(">>");
        return id;
    }
}
