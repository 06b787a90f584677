using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace PlanDocs.Tests.Revisions;

/// <summary>
/// The paragraphs whose mark LibreOffice 7.4 keeps, although it came and is rejected, or went and is accepted, so that an empty paragraph is left. There are two kinds
/// that no other markup of the same meaning avoids; each is shown by the smallest document.
/// <list type="number">
/// <item>Right before a table. The change of a mark runs to the start of the next paragraph, and is cut off when that becomes the first cell:
/// <c>tbl(ins) p(ins, mark ins) tbl(ins) p</c>, all rejected, leaves two paragraphs. A paragraph of both editions before it helps (see <c>MarkShift</c>), a table does not.</item>
/// <item>Of a paragraph that was moved, if there is a link or a field in it, or if it ends with words that were not moved along:
/// <c>p(moveFrom, mark moveFrom, with a link) p</c>, all accepted, leaves two paragraphs. A mark that is deleted instead of moved would go, but would stay deleted in Word
/// when somebody rejects the move alone.</item>
/// </list>
/// </summary>
internal static class KeptMarks
{
    public static int In(byte[] docx, bool accept)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.Elements<WordParagraph>().Count(paragraph => Goes(paragraph, accept) && (IsBetweenTables(paragraph) || IsMoved(paragraph)));
    }

    private static bool Goes(WordParagraph paragraph, bool accept) => Marks(paragraph).Any(mark => accept ? mark is Deleted or MoveFrom : mark is Inserted or MoveTo);

    /// <summary>Between two tables, with nothing else between them that both editions have.</summary>
    private static bool IsBetweenTables(WordParagraph paragraph)
    {
        OpenXmlElement? before = paragraph;
        while (before is not WordTable && (before is not WordParagraph other || Marks(other).Any(mark => mark is Inserted or Deleted or MoveFrom or MoveTo)))
            before = before!.PreviousSibling();
        return before is WordTable && paragraph.NextSibling() is WordTable;
    }

    private static bool IsMoved(WordParagraph paragraph) => Marks(paragraph).Any(mark => mark is MoveFrom or MoveTo)
        && (paragraph.Descendants().Any(child => child is Hyperlink or FieldChar) || paragraph.LastChild is not (MoveFromRun or MoveToRun));

    private static IEnumerable<OpenXmlElement> Marks(WordParagraph paragraph) => paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.ChildElements ?? default;
}
