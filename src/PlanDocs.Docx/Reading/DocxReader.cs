using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PlanDocs.Docx;

/// <summary>Reads a DOCX of anybody's as blocks: headings by their styles, lists, tables, quotations, footnotes, pictures, formulas, and the looks of the text that mean something.</summary>
public static class DocxReader
{
    /// <param name="path">For messages.</param>
    /// <returns>The blocks of the text in their order; none and an error where the bytes are no DOCX.</returns>
    public static Result<DocxEssay> Read(string path, byte[] bytes)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = PartSize.MostCharacters });
            if (document.MainDocumentPart is not { } main)
                return new(null, [Errors.NotADocx(path)]);
            if (!PartSize.IsWithinBounds(main))
                return new(null, [Errors.DocxTooLarge(path)]);
            return main.Document?.Body is { } body ? new(new DocumentBlocks(main).Essay(body), []) : new(null, [Errors.NotADocx(path)]);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or IOException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            return new(null, [Errors.NotADocx(path)]);
        }
    }
}
