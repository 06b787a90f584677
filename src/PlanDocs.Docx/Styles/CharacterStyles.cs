namespace PlanDocs.Docx;

/// <summary>The character styles: what Word itself uses for notes, links, and code, with its ids and names.</summary>
internal static class CharacterStyles
{
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string Code = "HTMLCode";

    public static void Write(WordXml xml, PageDesign design)
    {
        Start(xml, "DefaultParagraphFont", "Default Paragraph Font", isDefault: true);
        xml.End();
        Start(xml, FootnoteReference, "footnote reference");
        xml.Start("rPr");
        xml.Value("vertAlign", "superscript");
        xml.End();
        xml.End();
        // APA 9.35 accepts links that look like the text around them, and so they look the same as in the PDF.
        Start(xml, Hyperlink, "Hyperlink");
        xml.End();
        Start(xml, "FollowedHyperlink", "FollowedHyperlink");
        xml.End();
        Start(xml, Code, "HTML Code");
        xml.Start("rPr");
        WriteFamily(xml, design.MonospacedFamily);
        xml.Empty("noProof");
        xml.End();
        xml.End();
    }

    public static void WriteFamily(WordXml xml, string family)
    {
        family = XmlCharacters.Clean(family);
        xml.Start("rFonts");
        xml.Attribute("ascii", family);
        xml.Attribute("hAnsi", family);
        xml.Attribute("cs", family);
        xml.End();
    }

    private static void Start(WordXml xml, string id, string name, bool isDefault = false)
    {
        xml.Start("style");
        xml.Attribute("type", "character");
        if (isDefault)
            xml.Attribute("default", "1");
        xml.Attribute("styleId", id);
        xml.Value("name", name);
        if (!isDefault)
            xml.Value("basedOn", "DefaultParagraphFont");
        xml.Value("uiPriority", LatentStyles.Priority(name));
        if (isDefault)
            xml.Empty("semiHidden");
        xml.Empty("unhideWhenUsed");
    }
}
