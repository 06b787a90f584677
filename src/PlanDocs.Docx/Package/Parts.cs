namespace PlanDocs.Docx;

/// <summary>Where each part stands in the package, as Word places them.</summary>
internal static class Parts
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string PackageRelationships = "_rels/.rels";
    public const string CoreProperties = "docProps/core.xml";
    public const string ExtendedProperties = "docProps/app.xml";
    public const string Document = "word/document.xml";
    public const string DocumentRelationships = "word/_rels/document.xml.rels";
    public const string Header = "word/header1.xml";
    public const string HeaderRelationships = "word/_rels/header1.xml.rels";
    public const string Footnotes = "word/footnotes.xml";
    public const string FootnotesRelationships = "word/_rels/footnotes.xml.rels";
    public const string Numbering = "word/numbering.xml";
    public const string Styles = "word/styles.xml";
    public const string FontTable = "word/fontTable.xml";
    public const string Settings = "word/settings.xml";
    public const string Theme = "word/theme/theme1.xml";
}
