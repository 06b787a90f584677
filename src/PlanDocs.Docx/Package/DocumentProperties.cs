using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>What the document says about itself: core properties (ECMA-376 part 2, 11) and the program that wrote it.</summary>
internal static class DocumentProperties
{
    public static void WriteCore(WordXml xml, PaperMetadata metadata)
    {
        xml.StartRoot("cp", "coreProperties", Namespaces.CoreProperties);
        xml.Declare("dc", Namespaces.DublinCore);
        xml.Declare("dcterms", Namespaces.DublinCoreTerms);
        xml.Declare("xsi", Namespaces.SchemaInstance);
        Property(xml, "dc", "title", Namespaces.DublinCore, metadata.Title);
        Property(xml, "dc", "subject", Namespaces.DublinCore, metadata.Subject);
        Property(xml, "dc", "creator", Namespaces.DublinCore, string.Join("; ", metadata.Authors));
        Property(xml, "cp", "keywords", Namespaces.CoreProperties, string.Join(", ", metadata.Keywords));
        Property(xml, "dc", "language", Namespaces.DublinCore, metadata.Language);
        if (metadata.Date is { } date)
        {
            Time(xml, "created", date);
            Time(xml, "modified", date);
        }

        xml.End();
    }

    public static void WriteExtended(WordXml xml)
    {
        xml.StartRoot("", "Properties", Namespaces.ExtendedProperties);
        Property(xml, "", "Application", Namespaces.ExtendedProperties, "PlanDocs");
        xml.End();
    }

    private static void Property(WordXml xml, string prefix, string name, string space, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        xml.Start(prefix, name, space);
        xml.Text(XmlCharacters.Clean(value));
        xml.End();
    }

    private static void Time(WordXml xml, string name, DateOnly date)
    {
        xml.Start("dcterms", name, Namespaces.DublinCoreTerms);
        xml.Attribute("xsi", "type", Namespaces.SchemaInstance, "dcterms:W3CDTF");
        xml.Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        xml.End();
    }
}
