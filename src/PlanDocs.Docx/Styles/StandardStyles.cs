using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>
/// The paragraph styles that every document has. Where Word has a style for a purpose its id and name are Word's, so that the navigation pane, the
/// contents, lists of tables, and the style gallery know it; the rest are based on those.
/// </summary>
internal static class StandardStyles
{
    public const string Normal = "Normal";
    public const string ContentsHeading = "TOCHeading";

    /// <summary>The empty line below a table without notes: a table has no space of its own in Word, and two tables must not touch or they become one.</summary>
    public const string AfterTable = "AfterTable";

    /// <summary>A picture that no note follows.</summary>
    public const string FigureWithoutNote = "FigureWithoutNote";

    /// <summary>Each level of the contents is indented by this further, in points.</summary>
    private const double ContentsIndent = 18;

    public static string IdOf(TextRole role) => role switch
    {
        TextRole.PaperTitle => "Title",
        TextRole.TitlePageLine => "TitlePage",
        TextRole.AuthorNoteLabel => "AuthorNoteLabel",
        TextRole.SectionLabel => "SectionLabel",
        TextRole.BodyTitle => "BodyTitle",
        TextRole.Heading1 => "Heading1",
        TextRole.Heading2 => "Heading2",
        TextRole.Heading3 => "Heading3",
        TextRole.Heading4 => "Heading4",
        TextRole.Heading5 => "Heading5",
        TextRole.Body => "BodyText",
        TextRole.Continued => "BodyTextContinued",
        TextRole.Abstract => "Abstract",
        TextRole.Keywords => "Keywords",
        TextRole.BlockQuotation => "BlockText",
        TextRole.BlockQuotationContinued => "BlockTextContinued",
        TextRole.ListItem => "ListParagraph",
        TextRole.Code => "HTMLPreformatted",
        TextRole.TableLabel => "Caption",
        TextRole.TableTitle => "TableTitle",
        TextRole.TableHead => "TableHead",
        TextRole.TableCell => "TableText",
        TextRole.TableNote => "TableNote",
        TextRole.FigureLabel => "FigureLabel",
        TextRole.FigureTitle => "FigureTitle",
        TextRole.FigurePicture => "Figure",
        TextRole.FigureText => "FigureText",
        TextRole.FigureNote => "FigureNote",
        TextRole.ReferenceEntry => "Bibliography",
        TextRole.Footnote => "FootnoteText",
        TextRole.PageHeader => "Header",
        TextRole.ContentsEntry => "TOC1",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>The style of a heading.</summary>
    public static TextRole Heading(int level) => level switch
    {
        1 => TextRole.Heading1,
        2 => TextRole.Heading2,
        3 => TextRole.Heading3,
        4 => TextRole.Heading4,
        _ => TextRole.Heading5,
    };

    /// <summary>All of them, each after the one on which it is based.</summary>
    public static IEnumerable<ParagraphStyle> All(PageDesign design) =>
        [new(Normal, "Normal", design.Look(TextRole.Continued)), .. Headings(design), .. Texts(design), .. Captions(design), .. Contents(design)];

    private static IEnumerable<ParagraphStyle> Headings(PageDesign design)
    {
        var body = IdOf(TextRole.Body);
        for (var level = 1; level <= 5; level++)
        {
            var style = Style(design, Heading(level), $"heading {Number(level)}", Normal) with { Next = body, OutlineLevel = level };
            yield return style.Look.RunIn ? style with { LinkedStyle = style.Id + "Char" } : style;
        }

        yield return Style(design, TextRole.PaperTitle, "Title", Normal) with { Next = IdOf(TextRole.TitlePageLine) };
        yield return Style(design, TextRole.TitlePageLine, "Title Page", Normal);
        yield return Style(design, TextRole.SectionLabel, "Section Label", "Heading1") with { Next = body, PageBreakBefore = true };
        yield return Style(design, TextRole.AuthorNoteLabel, "Author Note Label", "SectionLabel") with { Next = body, PageBreakBefore = false };
        yield return Style(design, TextRole.BodyTitle, "Body Title", "Heading1") with { Next = body, PageBreakBefore = true };
    }

    private static IEnumerable<ParagraphStyle> Texts(PageDesign design) =>
    [
        Style(design, TextRole.Body, "Body Text", Normal),
        Style(design, TextRole.Continued, "Body Text Continued", "BodyText") with { Next = "BodyText" },
        Style(design, TextRole.Abstract, "Abstract", Normal),
        Style(design, TextRole.Keywords, "Keywords", "BodyText"),
        Style(design, TextRole.BlockQuotation, "Block Text", Normal),
        Style(design, TextRole.BlockQuotationContinued, "Block Text Continued", "BlockText"),
        Style(design, TextRole.ListItem, "List Paragraph", Normal) with { Look = design.Look(TextRole.ListItem) with { FirstLineIndent = 0 } },
        Style(design, TextRole.Code, "HTML Preformatted", Normal) with { Family = design.MonospacedFamily, NoProof = true },
        Style(design, TextRole.ReferenceEntry, "Bibliography", Normal),
        Style(design, TextRole.Footnote, "footnote text", Normal),
        Style(design, TextRole.PageHeader, "header", Normal) with { RightTab = design.TextWidth },
    ];

    private static IEnumerable<ParagraphStyle> Captions(PageDesign design) =>
    [
        Below(design, Style(design, TextRole.TableLabel, "caption", Normal) with { Next = "TableTitle" }),
        Style(design, TextRole.TableTitle, "Table Title", "Caption") with { Next = "TableText" },
        Style(design, TextRole.TableCell, "Table Text", Normal),
        Style(design, TextRole.TableHead, "Table Head", "TableText") with { Look = design.Look(TextRole.TableHead) with { KeepWithNext = true } },
        Above(design, Style(design, TextRole.TableNote, "Table Note", Normal)) with { Next = "BodyText" },
        new(AfterTable, "After Table", EmptyLine(design)) { BasedOn = Normal, Next = "BodyText" },
        Below(design, Style(design, TextRole.FigureLabel, "Figure Label", "Caption") with { Next = "FigureTitle" }),
        Style(design, TextRole.FigureTitle, "Figure Title", "Caption") with { Next = "Figure" },
        Style(design, TextRole.FigurePicture, "Figure", Normal) with { Look = design.Look(TextRole.FigurePicture) with { KeepWithNext = true }, Next = "FigureNote" },
        new(FigureWithoutNote, "Figure Without Note", After(design, TextRole.FigurePicture)) { BasedOn = "Figure", Next = "BodyText" },
        Style(design, TextRole.FigureText, "Figure Text", Normal) with { Family = design.FigureFamily },
        Above(design, Style(design, TextRole.FigureNote, "Figure Note", Normal)) with { Next = "BodyText" },
    ];

    /// <summary>A paragraph that starts a table or figure, away from the text above.</summary>
    private static ParagraphStyle Below(PageDesign design, ParagraphStyle style) =>
        style with { Look = style.Look with { SpaceBefore = design.SpaceBeforeTable } };

    /// <summary>
    /// A note, away from the text below but not from further notes. Word puts what double spacing adds below a line, so without space the first line would touch the
    /// rule of the table.
    /// </summary>
    private static ParagraphStyle Above(PageDesign design, ParagraphStyle style)
    {
        var leading = (style.Look.LineSpacing - 1) * PageEstimate.LineHeight * style.Look.FontSize;
        return style with { Look = style.Look with { SpaceBefore = leading / 2, SpaceAfter = design.SpaceAfterTable }, NoSpaceWithin = true };
    }

    private static ParagraphLook After(PageDesign design, TextRole role) => design.Look(role) with { SpaceAfter = design.SpaceAfterTable };

    private static ParagraphLook EmptyLine(PageDesign design) =>
        design.Look(TextRole.Continued) with { LineSpacing = design.SpaceAfterTable / (design.Font.Size * PageEstimate.LineHeight) };

    private static IEnumerable<ParagraphStyle> Contents(PageDesign design)
    {
        yield return new ParagraphStyle(ContentsHeading, "TOC Heading", design.Look(TextRole.SectionLabel))
        {
            BasedOn = "SectionLabel",
            Next = "BodyText",
            OutlineLevel = 10,
        };
        var look = design.Look(TextRole.ContentsEntry);
        for (var level = 1; level <= 5; level++)
        {
            // Without the hanging indent, because Word and LibreOffice take that for a tab stop: the page number of a short entry would stand there.
            var indent = look.LeftIndent + look.FirstLineIndent + ((level - 1) * ContentsIndent);
            var entry = look with { LeftIndent = indent, FirstLineIndent = 0 };
            yield return new ParagraphStyle(StyleSheet.ContentsEntry(level), "toc " + Number(level), entry)
            {
                BasedOn = Normal,
                Next = Normal,
                RightTab = design.TextWidth,
                HasLeader = true,
            };
        }
    }

    private static ParagraphStyle Style(PageDesign design, TextRole role, string name, string basedOn) =>
        new(IdOf(role), name, design.Look(role)) { BasedOn = basedOn };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
