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
/// <item>Right before a table, or around a text box. The change of a mark runs to the start of the next paragraph, and is cut off when that becomes the first cell, or is
/// taken for that of the first paragraph of the text box: <c>tbl(ins) p(ins, mark ins) tbl(ins) p</c>, all rejected, leaves two paragraphs. A paragraph of both editions
/// before it helps (see <c>MarkShift</c>), but once, only if its own mark is not of this kind, and not at the end of the text, where it is needed for the last mark.</item>
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
        return document.MainDocumentPart!.Document!.Body!.Elements<WordParagraph>().Count(paragraph => Goes(paragraph, accept) && ((IsFixed(paragraph) && HasNoneBefore(paragraph)) || IsMoved(paragraph)));
    }

    private static bool Goes(WordParagraph paragraph, bool accept) => Marks(paragraph).Any(mark => accept ? mark is Deleted or MoveFrom : mark is Inserted or MoveTo);

    private static bool IsFixed(WordParagraph paragraph) => paragraph.NextSibling() is WordTable || paragraph.Descendants<TextBoxContent>().Any();

    /// <summary>No paragraph of both editions stands between a paragraph and the last table or paragraph before it whose mark could not take the change, or has done so.</summary>
    private static bool HasNoneBefore(WordParagraph paragraph)
    {
        if (paragraph.ElementsAfter().OfType<WordParagraph>().SkipLast(1).All(IsTracked))
            return true;
        var before = paragraph.PreviousSibling();
        while (before is not WordTable && (before is not WordParagraph other || IsTracked(other)))
            before = before!.PreviousSibling();
        return before is not WordParagraph kept || IsFixed(kept) || kept.Elements<InsertedRun>().Any() != kept.Elements<DeletedRun>().Any() && !kept.Elements<Run>().Any();
    }

    private static bool IsTracked(WordParagraph paragraph) => Marks(paragraph).Any(mark => mark is Inserted or Deleted or MoveFrom or MoveTo);

    private static bool IsMoved(WordParagraph paragraph) => Marks(paragraph).Any(mark => mark is MoveFrom or MoveTo)
        && (paragraph.Descendants().Any(child => child is Hyperlink or FieldChar) || paragraph.LastChild is not (MoveFromRun or MoveToRun));

    private static IEnumerable<OpenXmlElement> Marks(WordParagraph paragraph) => paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.ChildElements ?? default;
}
