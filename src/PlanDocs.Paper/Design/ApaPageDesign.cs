namespace PlanDocs;

/// <summary>The look that APA 7 gives a paper (chapter 2, and 7.8–7.36 for tables and figures).</summary>
public static class ApaPageDesign
{
    /// <summary>Half an inch: the first-line indent, the hanging indent, and the indent of block quotations.</summary>
    public const double Indent = 36;

    private const double Double = 2;

    /// <param name="size">Letter or A4.</param>
    /// <param name="font">One of the fonts of APA 2.19, or the one that the plan asks for.</param>
    /// <param name="header">The page number, and for professional papers the running head.</param>
    public static PageDesign Create(PageSize size, FontChoice font, PageHeader header) => new()
    {
        Size = size,
        Margins = Margins.All(72),
        Font = font,
        FigureFamily = FigureFamily(font.Family),
        Header = header,
        Tables = new TableLook(RuleThickness: 0.5, CellPadding: 5.4, RowPadding: 2),
        // APA 7.6: an empty double-spaced line parts a table or figure from the text above and below.
        SpaceBeforeTable = EmptyLine(font.Size),
        SpaceAfterTable = EmptyLine(font.Size),
        Looks = Looks(font.Size),
    };

    /// <summary>The fonts that APA 2.19 recommends.</summary>
    public static IReadOnlyList<string> Families { get; } = ["Times New Roman", "Georgia", "Computer Modern", "Calibri", "Arial", "Lucida Sans Unicode"];

    /// <summary>The sizes that APA 2.19 names for its fonts, in points; 12 for any other family.</summary>
    public static double DefaultFontSize(string family) => family switch
    {
        "Georgia" or "Calibri" or "Arial" => 11,
        "Lucida Sans Unicode" or "Computer Modern" => 10,
        _ => 12,
    };

    /// <summary>APA 7.26: text in figures is set without serifs, in the paper's own family if that has none.</summary>
    public static string FigureFamily(string family) => family is "Calibri" or "Arial" or "Lucida Sans Unicode" ? family : "Arial";

    /// <summary>The height of a double-spaced line without text, for a face whose single line is 1.15 times its size, as that of Times New Roman.</summary>
    private static double EmptyLine(double size) => Double * 1.15 * size;

    private static Dictionary<TextRole, ParagraphLook> Looks(double size)
    {
        var plain = new ParagraphLook { FontSize = size, LineSpacing = Double };
        var body = plain with { FirstLineIndent = Indent };
        var centred = plain with { Alignment = TextAlignment.Center };
        var centredBold = centred with { Bold = true, KeepWithNext = true };
        var heading = plain with { Bold = true, KeepWithNext = true, KeepTogether = true };
        var runIn = heading with { FirstLineIndent = Indent, RunIn = true };
        var quotation = plain with { LeftIndent = Indent };
        var label = plain with { Bold = true, KeepWithNext = true, KeepTogether = true };
        var title = plain with { Italic = true, KeepWithNext = true, KeepTogether = true };
        var cell = plain with { LineSpacing = 1 };

        return new Dictionary<TextRole, ParagraphLook>
        {
            // APA 2.4: three to four double-spaced lines down, and one empty line below the title.
            [TextRole.PaperTitle] = centred with { Bold = true, SpaceBefore = 3 * EmptyLine(size), SpaceAfter = EmptyLine(size) },
            [TextRole.TitlePageLine] = centred,
            [TextRole.AuthorNoteLabel] = centredBold with { SpaceBefore = 4 * EmptyLine(size) },
            [TextRole.SectionLabel] = centredBold,
            [TextRole.BodyTitle] = centredBold,
            [TextRole.Heading1] = heading with { Alignment = TextAlignment.Center },
            [TextRole.Heading2] = heading,
            [TextRole.Heading3] = heading with { Italic = true },
            [TextRole.Heading4] = runIn,
            [TextRole.Heading5] = runIn with { Italic = true },
            [TextRole.Body] = body,
            [TextRole.Continued] = plain,
            [TextRole.Abstract] = plain,
            [TextRole.Keywords] = body,
            [TextRole.BlockQuotation] = quotation,
            [TextRole.BlockQuotationContinued] = quotation with { FirstLineIndent = Indent },
            [TextRole.ListItem] = plain with { LeftIndent = Indent, FirstLineIndent = -Indent / 2 },
            // Double-spaced lines have their white below them, and the last line of code has it, too.
            [TextRole.Code] = plain with { LeftIndent = Indent, LineSpacing = 1, SpaceAfter = EmptyLine(size) / 2 },
            [TextRole.TableLabel] = label,
            [TextRole.TableTitle] = title,
            [TextRole.TableHead] = cell with { Alignment = TextAlignment.Center },
            [TextRole.TableCell] = cell,
            [TextRole.TableNote] = plain,
            [TextRole.FigureLabel] = label,
            [TextRole.FigureTitle] = title,
            [TextRole.FigurePicture] = plain with { LineSpacing = 1, KeepTogether = true },
            // APA 7.26: 8 to 14 points.
            [TextRole.FigureText] = plain with { FontSize = 8, LineSpacing = 1 },
            [TextRole.FigureNote] = plain,
            [TextRole.ReferenceEntry] = plain with { LeftIndent = Indent, FirstLineIndent = -Indent },
            // APA 2.19: footnotes may be smaller and single-spaced, as word processors set them.
            [TextRole.Footnote] = plain with { FontSize = size - 2, LineSpacing = 1, FirstLineIndent = Indent },
            [TextRole.PageHeader] = plain with { LineSpacing = 1 },
            [TextRole.ContentsEntry] = plain with { LeftIndent = Indent, FirstLineIndent = -Indent },
        };
    }
}
