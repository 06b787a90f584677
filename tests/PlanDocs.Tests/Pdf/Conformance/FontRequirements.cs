using PlanDocs.Layout;
using PlanDocs.Pdf;
using static PlanDocs.Tests.Pdf.Requirement;

namespace PlanDocs.Tests.Pdf;

internal static class FontRequirements
{
    public static IReadOnlyList<Requirement> All { get; } =
    [
        Each("Every font is embedded (ISO 19005-2 6.2.11.4)", pdf => pdf.Fonts(), (pdf, font) => Program(pdf, font) is { Length: > 0 }),
        Each("Every glyph shown has characters (ISO 14289-1 7.21.7)", Shown, (pdf, shown) => Map(pdf, shown.Font).GetValueOrDefault(shown.Code) is { Length: > 0 }),
        Each("No character is none at all (ISO 19005-2 6.2.11.7.2)", pdf => pdf.Fonts(), (pdf, font) =>
            Map(pdf, font).Values.All(text => !text.Contains('\0', StringComparison.Ordinal) && !text.Contains('\uFEFF', StringComparison.Ordinal) && !text.Contains('\uFFFE', StringComparison.Ordinal))),
        Each("The missing glyph is never shown (ISO 14289-1 7.21.8)", Shown, (_, shown) => shown.Code != 0),
        Each("Widths are those of the font's program (ISO 19005-2 6.2.11.5)", Shown, WidthsAgree),
        Each("Identifiers of characters are those of glyphs (ISO 19005-2 6.2.11.3)", pdf => pdf.Fonts(), (pdf, font) =>
            pdf.Name(font["Encoding"]) == "Identity-H" && (pdf.Name(Descendant(pdf, font)?["Subtype"]) == "CIDFontType0" || pdf.Name(Descendant(pdf, font)?["CIDToGIDMap"]) == "Identity")),
        Each("There is no list of characters that could be incomplete (ISO 19005-2 6.2.11.4.2)", pdf => pdf.Fonts(), (pdf, font) => Descriptor(pdf, font)?["CIDSet"] is null),
    ];

    private static PdfValue.Dictionary? Descendant(ReadBack pdf, PdfValue.Dictionary font) => pdf.Items(font, "DescendantFonts") is [var descendant] ? pdf.Dictionary(descendant) : null;

    private static PdfValue.Dictionary? Descriptor(ReadBack pdf, PdfValue.Dictionary font) => pdf.Get(Descendant(pdf, font), "FontDescriptor");

    private static byte[]? Program(ReadBack pdf, PdfValue.Dictionary font)
    {
        var descriptor = Descriptor(pdf, font);
        return pdf.Reader.Resolve<PdfValue.Stream>(descriptor?["FontFile2"] ?? descriptor?["FontFile3"]) is { } stream ? pdf.Reader.Decode(stream) : null;
    }

    private static Dictionary<int, string> Map(ReadBack pdf, PdfValue.Dictionary font) => PageContent.UnicodeMap(pdf.Data(font["ToUnicode"]));

    private static IEnumerable<(PdfValue.Dictionary Font, int Code)> Shown(ReadBack pdf)
    {
        var fonts = pdf.Get(pdf.Get(pdf.Page(pdf.Pages[0]), "Resources"), "Font")!;
        return pdf.Pages.SelectMany(page => pdf.Content(page).Shown).Distinct().Select(shown => (pdf.Get(fonts, shown.Font)!, shown.Code));
    }

    private static bool WidthsAgree(ReadBack pdf, (PdfValue.Dictionary Font, int Code) shown)
    {
        if (pdf.Name(Descendant(pdf, shown.Font)?["Subtype"]) == "CIDFontType0")
            return true;
        var face = new FontFace("program.ttf", 0, Program(pdf, shown.Font) ?? []);
        return Math.Abs((face.Advance(shown.Code) * 1000.0 / face.UnitsPerEm) - Width(pdf, pdf.Items(Descendant(pdf, shown.Font), "W"), shown.Code)) < 1;
    }

    private static double Width(ReadBack pdf, IReadOnlyList<PdfValue> widths, int code)
    {
        for (var i = 0; i + 1 < widths.Count; i += 2)
        {
            var (first, run) = (pdf.Integer(widths[i]) ?? -1, pdf.Reader.Resolve<PdfValue.Array>(widths[i + 1])!.Items);
            if (code >= first && code < first + run.Count)
                return ((PdfValue.Number)run[code - first]).Value;
        }

        return -1;
    }
}
