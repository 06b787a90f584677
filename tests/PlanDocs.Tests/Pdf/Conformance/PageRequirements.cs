using PlanDocs.Pdf;
using static PlanDocs.Tests.Pdf.Requirement;

namespace PlanDocs.Tests.Pdf;

internal static class PageRequirements
{
    public static IReadOnlyList<Requirement> All { get; } =
    [
        Each("Every mark is tagged or an artifact (ISO 14289-1 7.1)", pdf => pdf.Pages, (pdf, page) => pdf.Content(page).Untagged.Count == 0),
        Each("Marked content begins and ends in pairs (ISO 32000-1 14.6)", pdf => pdf.Pages, (pdf, page) => !pdf.Content(page).IsUnbalanced),
        Each("The tab order is that of the structure (ISO 14289-1 7.18.3)", pdf => pdf.Pages, (pdf, page) => pdf.Name(pdf.Page(page)["Tabs"]) == "S"),
        Each("A page with transparency has a group (ISO 19005-2 6.2.10)", pdf => pdf.Pages, (pdf, page) =>
            pdf.Get(pdf.Page(page), "Group")?["CS"] is not null || !pdf.Content(page).Drawn.Any(name => Image(pdf, page, name)?["SMask"] is not null)),
        Each("Pictures are grey, RGB, or say how their inks become RGB (ISO 19005-2 6.2.4)", Images, (pdf, image) =>
            pdf.Name(image["ColorSpace"]) is "DeviceGray" or "DeviceRGB" || pdf.Items(image, "ColorSpace") is [PdfValue.Name { Value: "Indexed" or "DeviceN" }, ..]),
        Each("Links say where they lead (ISO 14289-1 7.18.5)", Annotations, (pdf, link) => pdf.Text(link.Annotation["Contents"]) is { Length: > 0 }),
        Each("Links are printed and not hidden (ISO 19005-2 6.3.2)", Annotations, (pdf, link) => (pdf.Integer(link.Annotation["F"]) & 0b100111) == 4),
        Each("Links belong to a Link of the structure, and it to them (ISO 14289-1 7.18.5)", Annotations, (pdf, link) =>
            pdf.Elements.Any(element => element.Role == "Link" && element.Kids.Any(kid => kid.Annotation == link.Id) && OwnerOf(pdf, link.Annotation) == element.Id)),
        Each("Links do nothing but lead to a place or an address (ISO 19005-2 6.5.1)", Annotations, (pdf, link) =>
            link.Annotation["Dest"] is not null || pdf.Name(pdf.Get(link.Annotation, "A")?["S"]) is "URI" or "GoTo"),
        Each("No stream is compressed by a filter that is forbidden (ISO 19005-2 6.1.7)", Streams, (_, stream) =>
            stream.Header["Filter"] is null or PdfValue.Name { Value: "FlateDecode" or "DCTDecode" } && stream.Header["F"] is null),
    ];

    private static IEnumerable<(int Id, PdfValue.Dictionary Annotation)> Annotations(ReadBack pdf) => pdf.Pages.SelectMany(page => pdf.Items(pdf.Page(page), "Annots"))
        .OfType<PdfValue.Reference>().Select(reference => (reference.Id, pdf.Dictionary(reference)!));

    private static int? OwnerOf(ReadBack pdf, PdfValue.Dictionary annotation) =>
        (StructureRequirements.ParentTree(pdf, pdf.Integer(annotation["StructParent"]) ?? -1) as PdfValue.Reference)?.Id;

    private static PdfValue.Dictionary? Image(ReadBack pdf, int page, string name) => pdf.Get(pdf.Get(pdf.Get(pdf.Page(page), "Resources"), "XObject"), name);

    private static IEnumerable<PdfValue.Dictionary> Images(ReadBack pdf) => Streams(pdf).Select(stream => stream.Header).Where(header => pdf.Name(header["Subtype"]) == "Image");

    private static IEnumerable<PdfValue.Stream> Streams(ReadBack pdf) =>
        pdf.Reader.Ids.Select(id => pdf.Reader.Resolve<PdfValue.Stream>(new PdfValue.Reference(id))).OfType<PdfValue.Stream>();
}
