using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanDocs.Tests.Revisions;

/// <summary>
/// A document with all tracked changes accepted or rejected, by the rules of ECMA-376 part 1, 17.13.5: what went or came is taken away or stays, former properties
/// come back, and a paragraph whose mark is taken away goes on in the next one, whose properties it takes. The last mark of a cell, a note, or the body cannot go.
/// </summary>
internal static class ResolvedDocx
{
    public static IReadOnlyList<string> Accepted(byte[] docx) => Resolved(docx, accept: true);

    public static IReadOnlyList<string> Rejected(byte[] docx) => Resolved(docx, accept: false);

    /// <summary>The structure of a document as it is.</summary>
    public static IReadOnlyList<string> Plain(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return DocxStructure.Of(document);
    }

    private static IReadOnlyList<string> Resolved(byte[] docx, bool accept)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using var document = WordprocessingDocument.Open(stream, isEditable: true);
        foreach (var root in Stories(document))
        {
            Rows(root, accept);
            Runs(root, accept);
            FormerProperties(root, accept);
            Marks(root, accept);
            Leftovers(root);
        }

        return DocxStructure.Of(document);
    }

    private static IEnumerable<OpenXmlElement> Stories(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        yield return main.Document!;
        foreach (var header in main.HeaderParts)
            yield return header.Header!;
        if (main.FootnotesPart is { } notes)
            yield return notes.Footnotes!;
    }

    private static void Rows(OpenXmlElement root, bool accept)
    {
        foreach (var row in root.Descendants<WordTableRow>().ToList())
        {
            var properties = row.TableRowProperties;
            var (inserted, deleted) = (properties?.GetFirstChild<Inserted>(), properties?.GetFirstChild<Deleted>());
            if (accept ? deleted is not null : inserted is not null)
                row.Remove();
            inserted?.Remove();
            deleted?.Remove();
        }

        foreach (var table in root.Descendants<WordTable>().Where(table => !table.Elements<WordTableRow>().Any()).ToList())
            table.Remove();
    }

    private static void Runs(OpenXmlElement root, bool accept)
    {
        foreach (var change in root.Descendants().Where(element => element is InsertedRun or DeletedRun or MoveFromRun or MoveToRun).Reverse().ToList())
        {
            if (change is InsertedRun or MoveToRun == accept)
                Unwrap(change);
            else
                change.Remove();
        }

        foreach (var text in root.Descendants<DeletedText>().ToList())
            Replace(text, new DocumentFormat.OpenXml.Wordprocessing.Text(text.Text) { Space = SpaceProcessingModeValues.Preserve });
        foreach (var code in root.Descendants<DeletedFieldCode>().ToList())
            Replace(code, new FieldCode(code.Text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static void FormerProperties(OpenXmlElement root, bool accept)
    {
        foreach (var change in root.Descendants<ParagraphPropertiesChange>().ToList())
        {
            var properties = change.Parent!;
            var mark = properties.GetFirstChild<ParagraphMarkRunProperties>();
            change.Remove();
            if (accept)
                continue;
            mark?.Remove();
            properties.RemoveAllChildren();
            properties.Append(change.GetFirstChild<ParagraphPropertiesExtended>()!.ChildElements.Select(child => child.CloneNode(true)));
            if (mark is not null)
                properties.Append(mark);
        }

        foreach (var change in root.Descendants().Where(element => element is RunPropertiesChange or ParagraphMarkRunPropertiesChange).ToList())
        {
            var properties = change.Parent!;
            change.Remove();
            if (accept)
                continue;
            foreach (var child in properties.ChildElements.Where(child => child is not (Inserted or Deleted or MoveFrom or MoveTo)).ToList())
                child.Remove();
            properties.Append(change.FirstChild!.ChildElements.Select(child => child.CloneNode(true)));
        }
    }

    private static void Marks(OpenXmlElement root, bool accept)
    {
        foreach (var paragraph in root.Descendants<WordParagraph>().ToList())
        {
            var marks = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
            var (came, went) = (marks?.ChildElements.Any(mark => mark is Inserted or MoveTo) == true, marks?.ChildElements.Any(mark => mark is Deleted or MoveFrom) == true);
            foreach (var mark in marks?.ChildElements.Where(mark => mark is Inserted or MoveTo or Deleted or MoveFrom).ToList() ?? [])
                mark.Remove();
            if (accept ? went : came)
                Join(paragraph);
        }
    }

    private static void Join(WordParagraph paragraph)
    {
        var content = paragraph.ChildElements.Where(child => child is not ParagraphProperties).ToList();
        var next = Next(paragraph);
        if (next is WordParagraph following)
        {
            OpenXmlElement? last = following.ParagraphProperties;
            foreach (var child in content)
            {
                child.Remove();
                last = last is null ? following.PrependChild(child) : following.InsertAfter(child, last);
            }

            paragraph.Remove();
        }
        else if (next is WordTable && !content.Any(child => child.Descendants<Run>().Any() || child is Run))
        {
            paragraph.Remove();
        }
    }

    /// <summary>The next block in the same story, through content controls, which are no part of the text.</summary>
    private static OpenXmlElement? Next(OpenXmlElement element)
    {
        for (var next = element.NextSibling(); next is not null; next = next.NextSibling())
        {
            if (next is WordParagraph or WordTable)
                return next;
            if (next is SdtBlock control && control.SdtContentBlock?.ChildElements.FirstOrDefault(child => child is WordParagraph or WordTable) is { } first)
                return first;
        }

        return element.Parent is SdtContentBlock content ? Next(content.Parent!) : null;
    }

    private static void Leftovers(OpenXmlElement root)
    {
        foreach (var range in root.Descendants().Where(element => element is MoveFromRangeStart or MoveFromRangeEnd or MoveToRangeStart or MoveToRangeEnd).ToList())
            range.Remove();
        foreach (var link in root.Descendants<Hyperlink>().Where(link => !link.Descendants<Run>().Any()).ToList())
            link.Remove();
    }

    private static void Unwrap(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements.ToList())
        {
            child.Remove();
            element.InsertBeforeSelf(child);
        }

        element.Remove();
    }

    private static void Replace(OpenXmlElement element, OpenXmlElement other)
    {
        element.InsertBeforeSelf(other);
        element.Remove();
    }
}
