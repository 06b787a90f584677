namespace PlanDocs.Docx;

/// <summary>What each part of the package is (ECMA-376 part 2, 10.1.2). Every document has the same parts, so it stands first and is fixed.</summary>
internal static class ContentTypes
{
    private const string Package = "application/vnd.openxmlformats-package.";
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static void Write(WordXml xml)
    {
        xml.StartRoot("", "Types", Namespaces.ContentTypes);
        Default(xml, "rels", Package + "relationships+xml");
        Default(xml, "xml", "application/xml");
        Default(xml, "png", "image/png");
        Default(xml, "jpeg", "image/jpeg");
        Override(xml, Parts.Document, Office + "wordprocessingml.document.main+xml");
        Override(xml, Parts.Header, Office + "wordprocessingml.header+xml");
        Override(xml, Parts.Footnotes, Office + "wordprocessingml.footnotes+xml");
        Override(xml, Parts.Numbering, Office + "wordprocessingml.numbering+xml");
        Override(xml, Parts.Styles, Office + "wordprocessingml.styles+xml");
        Override(xml, Parts.FontTable, Office + "wordprocessingml.fontTable+xml");
        Override(xml, Parts.Settings, Office + "wordprocessingml.settings+xml");
        Override(xml, Parts.Theme, Office + "theme+xml");
        Override(xml, Parts.CoreProperties, Package + "core-properties+xml");
        Override(xml, Parts.ExtendedProperties, Office + "extended-properties+xml");
        xml.End();
    }

    private static void Default(WordXml xml, string extension, string type)
    {
        xml.Start("", "Default", Namespaces.ContentTypes);
        xml.Plain("Extension", extension);
        xml.Plain("ContentType", type);
        xml.End();
    }

    private static void Override(WordXml xml, string path, string type)
    {
        xml.Start("", "Override", Namespaces.ContentTypes);
        xml.Plain("PartName", "/" + path);
        xml.Plain("ContentType", type);
        xml.End();
    }
}
