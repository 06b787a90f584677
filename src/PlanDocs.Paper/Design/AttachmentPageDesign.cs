namespace PlanDocs;

/// <summary>
/// The look of an attachment to a resume: single-spaced, in one column of text from top to bottom, which programs that read applications can follow, with one accent
/// colour for the name and the headings.
/// </summary>
public static class AttachmentPageDesign
{
    /// <summary>A dark blue, whose contrast with white is 8.5 : 1.</summary>
    public const int DefaultAccent = 0x1F4E79;

    public const string DefaultFamily = "Arial";

    /// <summary>Contrast with white 7 : 1.</summary>
    private const int Grey = 0x595959;

    private const double Indent = 18;

    /// <param name="accent">0xRRGGBB.</param>
    public static PageDesign Create(PageSize size, FontChoice font, int accent, PageHeader header) => new()
    {
        Size = size,
        Margins = new Margins(Top: 54, Right: 60, Bottom: 48, Left: 60),
        Font = font,
        FigureFamily = ApaPageDesign.FigureFamily(font.Family),
        Header = header,
        Tables = new TableLook(RuleThickness: 0.5, CellPadding: 4, RowPadding: 1.5),
        SpaceBeforeTable = 6,
        SpaceAfterTable = 8,
        Looks = Looks(font.Size, accent),
    };

    /// <summary>The size that suits a family, in points.</summary>
    public static double DefaultFontSize(string family) => family is "Calibri" or "Times New Roman" ? 11 : 10;

    private static Dictionary<TextRole, ParagraphLook> Looks(double size, int accent)
    {
        var plain = new ParagraphLook { FontSize = size, LineSpacing = 1 };
        var text = plain with { SpaceAfter = 3 };
        var kept = plain with { KeepWithNext = true, KeepTogether = true };
        var heading = kept with { Bold = true, FontSize = size + 2, Color = accent, SpaceBefore = 10, SpaceAfter = 3 };
        var goal = kept with { Bold = true, FontSize = size + 0.5, SpaceBefore = 7, SpaceAfter = 2 };
        var indented = text with { LeftIndent = Indent };
        var label = kept with { Bold = true };
        var title = kept with { Italic = true, SpaceAfter = 2 };
        var entry = text with { LeftIndent = Indent, FirstLineIndent = -Indent };

        return new Dictionary<TextRole, ParagraphLook>
        {
            [TextRole.PaperTitle] = kept with { Bold = true, FontSize = 2 * size, Color = accent, SpaceAfter = 2 },
            [TextRole.TitlePageLine] = kept with { FontSize = size + 2, SpaceAfter = 4 },
            [TextRole.AuthorNoteLabel] = heading,
            [TextRole.SectionLabel] = heading,
            [TextRole.BodyTitle] = heading,
            [TextRole.Heading1] = heading,
            [TextRole.Heading2] = goal,
            [TextRole.Heading3] = goal with { Italic = true },
            [TextRole.Heading4] = goal with { FontSize = size },
            [TextRole.Heading5] = goal with { FontSize = size, Italic = true },
            [TextRole.Body] = text,
            [TextRole.Continued] = text,
            [TextRole.Abstract] = text,
            [TextRole.Keywords] = text,
            [TextRole.BlockQuotation] = indented,
            [TextRole.BlockQuotationContinued] = indented,
            [TextRole.ListItem] = plain with { LeftIndent = Indent, FirstLineIndent = -Indent + 3, SpaceAfter = 1 },
            [TextRole.Code] = indented,
            [TextRole.TableLabel] = label,
            [TextRole.TableTitle] = title,
            [TextRole.TableHead] = plain with { Bold = true },
            [TextRole.TableCell] = plain,
            [TextRole.TableNote] = text,
            [TextRole.FigureLabel] = label,
            [TextRole.FigureTitle] = title,
            [TextRole.FigurePicture] = plain with { KeepTogether = true },
            [TextRole.FigureText] = plain with { FontSize = 8 },
            [TextRole.FigureNote] = text,
            [TextRole.ReferenceEntry] = entry,
            [TextRole.Footnote] = text with { FontSize = size - 1.5 },
            [TextRole.PageHeader] = plain with { FontSize = 8, Color = Grey },
            [TextRole.ContentsEntry] = entry,
        };
    }
}
