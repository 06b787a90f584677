namespace PlanDocs.Docx;

/// <summary>The character styles: what Word itself uses for notes, links, and code, with its ids and names.</summary>
internal static class CharacterStyles
{
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string Code = "HTMLCode";

    public static void Write(WordXml xml, PageDesign design, StyleSheet styles)
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
        foreach (var style in styles.All.Where(style => style.LinkedStyle is not null))
            WriteLinked(xml, style, styles[StandardStyles.Normal].Look);
    }

    /// <summary>The other half of a paragraph style, under the name that Word itself gives it.</summary>
    private static void WriteLinked(WordXml xml, ParagraphStyle style, ParagraphLook inherited)
    {
        Start(xml, style.LinkedStyle!, char.ToUpperInvariant(style.Name[0]) + style.Name[1..] + " Char", link: style);
        xml.StartGroup("rPr");
        ParagraphStyles.WriteWeight(xml, style.Look, inherited);
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

    private static void Start(WordXml xml, string id, string name, bool isDefault = false, ParagraphStyle? link = null)
    {
        xml.Start("style");
        xml.Attribute("type", "character");
        if (isDefault)
            xml.Attribute("default", "1");
        if (link is not null)
            xml.Attribute("customStyle", "1");
        xml.Attribute("styleId", id);
        xml.Value("name", name);
        if (!isDefault)
            xml.Value("basedOn", "DefaultParagraphFont");
        if (link is not null)
            xml.Value("link", link.Id);
        xml.Value("uiPriority", LatentStyles.Priority(link?.Name ?? name));
        if (isDefault)
            xml.Empty("semiHidden");
        if (link is null)
            xml.Empty("unhideWhenUsed");
    }
}
