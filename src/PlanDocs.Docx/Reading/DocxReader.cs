using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PlanDocs.Docx;

/// <summary>Reads a DOCX of anybody's as blocks: headings by their styles, lists, tables, quotations, footnotes, and the looks of the text that mean something.</summary>
public static class DocxReader
{
    /// <summary>A part of a document beyond this is an attack and no essay.</summary>
    private const long MostCharacters = 40_000_000;

    /// <param name="path">For messages.</param>
    /// <returns>The blocks of the text in their order; none and an error where the bytes are no DOCX.</returns>
    public static Result<IReadOnlyList<Block>> Read(string path, byte[] bytes)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return document.MainDocumentPart is { Document.Body: { } body } main
                ? new(new DocumentBlocks(main).Of(body), [])
                : new(null, [Errors.NotADocx(path)]);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or IOException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            return new(null, [Errors.NotADocx(path)]);
        }
    }
}
