namespace PlanDocs.Docx;

/// <summary>
/// Writes a paper as WordprocessingML (ECMA-376), the format of Word. Text goes straight into the zip file, part by part, and what it asks for on the way
/// (styles, lists, notes, pictures, relationships) is collected and written after it.
/// </summary>
public static class DocxWriter
{
    /// <summary>Bytes that the zip file says about a picture, at its place and in its directory.</summary>
    private const int RoomPerPicture = 512;

    /// <summary>Writes the document; the same paper and options give the same bytes.</summary>
    public static Result<byte[]> Write(Paper paper, DocxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paper);
        options ??= DocxOptions.Default;
        using var document = new WordDocument(paper, options);
        using var stream = new MemoryStream();
        using (var package = new DocxPackage(stream))
            WriteParts(package, document, stream);
        return HandOver(stream.ToArray(), document.Diagnostics, options);
    }

    /// <summary>A document that Word would repair is not handed over. What concerns the reader has been said already, with its place in the plan.</summary>
    private static Result<byte[]> HandOver(byte[] docx, List<Diagnostic> diagnostics, DocxOptions options)
    {
        if (options.Check)
            diagnostics.AddRange(DocxChecks.Run(docx).Where(finding => finding.Severity == Severity.Error));
        if (options.CheckSchema)
            diagnostics.AddRange(DocxChecks.AgainstSchema(docx));
        var result = new Result<byte[]>(docx, diagnostics);
        return result.HasErrors ? result with { Value = null } : result;
    }

    private static void WriteParts(DocxPackage package, WordDocument document, MemoryStream stream)
    {
        package.Write(Parts.ContentTypes, ContentTypes.Write);
        package.Write(Parts.PackageRelationships, PackageRelationships().Write);
        var relationships = DocumentRelationships();
        package.Write(Parts.Document, xml => DocumentPart.Write(document, new Story(xml) { Relationships = relationships }));
        WriteStories(package, document);
        package.Write(Parts.DocumentRelationships, relationships.Write);
        package.Write(Parts.Styles, xml => StylesPart.Write(xml, document.Styles, document.Design, document.Language));
        package.Write(Parts.Numbering, xml => NumberingPart.Write(xml, document.Numbering, document.Styles));
        package.Write(Parts.FontTable, xml => FontTablePart.Write(xml, document.Design));
        package.Write(Parts.Settings, xml => SettingsPart.Write(xml, document.Language));
        package.Write(Parts.Theme, xml => ThemePart.Write(xml, document.Design.Font.Family));
        package.Write(Parts.CoreProperties, xml => DocumentProperties.WriteCore(xml, document.Paper.Metadata));
        package.Write(Parts.ExtendedProperties, DocumentProperties.WriteExtended);
        // Photographs are most of what a paper of them is: room that doubles whenever it is short would take as much again.
        stream.Capacity = Math.Max(stream.Capacity, checked((int)stream.Length + document.Media.All.Sum(media => media.Picture.Data.Length + RoomPerPicture)));
        foreach (var (path, picture) in document.Media.All)
            package.Write(path, picture.Data);
    }

    /// <summary>The header and the notes, with their relationships where they have any.</summary>
    private static void WriteStories(DocxPackage package, WordDocument document)
    {
        var header = new Relationships();
        package.Write(Parts.Header, xml => DocumentPart.WriteHeader(document, new Story(xml) { Relationships = header }));
        if (!header.IsEmpty)
            package.Write(Parts.HeaderRelationships, header.Write);
        package.Write(Parts.Footnotes, document.Footnotes.Finish());
        if (!document.Footnotes.Relationships.IsEmpty)
            package.Write(Parts.FootnotesRelationships, document.Footnotes.Relationships.Write);
    }

    private static Relationships PackageRelationships()
    {
        var relationships = new Relationships();
        relationships.To("officeDocument", Parts.Document);
        relationships.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Parts.CoreProperties);
        relationships.To("extended-properties", Parts.ExtendedProperties);
        return relationships;
    }

    private static Relationships DocumentRelationships()
    {
        var relationships = new Relationships();
        relationships.To("styles", "styles.xml");
        relationships.To("numbering", "numbering.xml");
        relationships.To("settings", "settings.xml");
        relationships.To("fontTable", "fontTable.xml");
        relationships.To("theme", "theme/theme1.xml");
        relationships.To("footnotes", "footnotes.xml");
        relationships.To("header", "header1.xml");
        return relationships;
    }
}
