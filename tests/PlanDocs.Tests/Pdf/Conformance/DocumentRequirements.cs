using PlanDocs.Pdf;
using static PlanDocs.Tests.Pdf.Requirement;

namespace PlanDocs.Tests.Pdf;

internal static class DocumentRequirements
{
    public static IReadOnlyList<Requirement> All { get; } =
    [
        That("The metadata identify PDF/UA-1 (ISO 14289-1 5)", pdf => Xmp(pdf).Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal)),
        That("The metadata identify PDF/A of the part that fits, level A (ISO 19005-2 6.6.4)", pdf =>
            Xmp(pdf).Contains($"<pdfaid:part>{(pdf.Catalog["AF"] is null ? 2 : 3)}</pdfaid:part>", StringComparison.Ordinal) &&
            Xmp(pdf).Contains("<pdfaid:conformance>A</pdfaid:conformance>", StringComparison.Ordinal)),
        That("An extension schema describes pdfuaid (ISO 19005-2 6.6.2.3)", pdf => Xmp(pdf).Contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", StringComparison.Ordinal)),
        That("The metadata are not compressed (ISO 19005-2 6.6.2.1)", pdf => pdf.Get(pdf.Catalog, "Metadata") is { } metadata && metadata["Filter"] is null),
        That("The output intent has an ICC profile of three colours (ISO 19005-2 6.2.3)", HasIntent),
        That("The document has a language (ISO 14289-1 7.2)", pdf => pdf.Text(pdf.Catalog["Lang"]) is { Length: > 0 }),
        That("Its title is shown (ISO 14289-1 7.1)", pdf => pdf.Get(pdf.Catalog, "ViewerPreferences")?["DisplayDocTitle"] is PdfValue.Boolean { Value: true }),
        That("It is marked as tagged (ISO 14289-1 7.1)", pdf => pdf.Get(pdf.Catalog, "MarkInfo")?["Marked"] is PdfValue.Boolean { Value: true }),
        That("The trailer has identifiers (ISO 19005-2 6.1.3)", pdf => pdf.Items(pdf.Reader.Trailer, "ID").Count == 2),
        That("Nothing is encrypted (ISO 19005-2 6.1.3)", pdf => pdf.Reader.Trailer["Encrypt"] is null),
        That("Title, dates, and keywords are the same in both kinds of metadata (ISO 19005-2 6.6.3)", MetadataAgree),
        That("There are no scripts and no forms (ISO 19005-2 6.4 and 6.5)", pdf => pdf.Catalog["OpenAction"] is null && pdf.Catalog["AA"] is null && pdf.Catalog["AcroForm"] is null),
        Each("Embedded files have two names, a media type, and a relationship (ISO 19005-3 6.8)", Files, (pdf, file) =>
            pdf.Text(file["F"]) is { Length: > 0 } && pdf.Text(file["UF"]) is { Length: > 0 } && pdf.Name(file["AFRelationship"]) == "Source" &&
            pdf.Name(pdf.Get(pdf.Get(file, "EF"), "F")?["Subtype"])?.Contains('/', StringComparison.Ordinal) == true),
        Each("Embedded files are associated with the document (ISO 19005-3 6.8)", FileReferences, (pdf, file) => pdf.Items(pdf.Catalog, "AF").Contains(file)),
    ];

    private static string Xmp(ReadBack pdf) => pdf.Data(pdf.Catalog["Metadata"]);

    private static IEnumerable<PdfValue> FileReferences(ReadBack pdf) =>
        pdf.Items(pdf.Get(pdf.Get(pdf.Catalog, "Names"), "EmbeddedFiles"), "Names").OfType<PdfValue.Reference>();

    private static IEnumerable<PdfValue.Dictionary> Files(ReadBack pdf) => FileReferences(pdf).Select(file => pdf.Dictionary(file)!);

    private static bool HasIntent(ReadBack pdf) => pdf.Items(pdf.Catalog, "OutputIntents").Select(pdf.Dictionary).Any(intent =>
        pdf.Name(intent?["S"]) == "GTS_PDFA1" && pdf.Integer(pdf.Get(intent, "DestOutputProfile")?["N"]) == 3 &&
        pdf.Data(intent?["DestOutputProfile"]).Contains("acsp", StringComparison.Ordinal));

    private static bool MetadataAgree(ReadBack pdf)
    {
        var (information, xmp) = (pdf.Get(pdf.Reader.Trailer, "Info")!, Xmp(pdf));
        var day = pdf.Text(information["CreationDate"]) is { Length: >= 10 } date ? $"<xmp:CreateDate>{date[2..6]}-{date[6..8]}-{date[8..10]}T" : "";
        return Contains(pdf.Text(information["Title"])) && Contains(pdf.Text(information["Keywords"])) && Contains(pdf.Text(information["Producer"])) &&
            xmp.Contains(day, StringComparison.Ordinal);

        bool Contains(string? text) => text is null || xmp.Contains(">" + text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal) + "<", StringComparison.Ordinal);
    }
}
