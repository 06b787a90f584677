namespace PlanDocs.Docx;

/// <summary>The part <c>styles.xml</c> (ECMA-376 part 1, 17.7): document defaults, latent styles, and the styles themselves.</summary>
internal static class StylesPart
{
    public static void Write(WordXml xml, StyleSheet styles, PageDesign design, DocumentLanguage language)
    {
        xml.StartRoot("styles");
        WriteDefaults(xml, design, language);
        LatentStyles.Write(xml);
        foreach (var style in styles.All)
            ParagraphStyles.Write(xml, style, style.BasedOn is null ? Inherited(design) : styles[style.BasedOn].Look);
        CharacterStyles.Write(xml, design, styles);
        TableStyles.Write(xml, design.Tables);
        xml.End();
    }

    /// <summary>What a style that is based on none starts from: the defaults below.</summary>
    private static ParagraphLook Inherited(PageDesign design) => new() { FontSize = design.Font.Size, LineSpacing = 1 };

    /// <summary>The font comes from the theme, so that "Theme Fonts" in Word changes the whole paper.</summary>
    private static void WriteDefaults(WordXml xml, PageDesign design, DocumentLanguage language)
    {
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        xml.Start("rPr");
        xml.Start("rFonts");
        xml.Attribute("asciiTheme", "minorHAnsi");
        xml.Attribute("hAnsiTheme", "minorHAnsi");
        xml.Attribute("eastAsiaTheme", "minorEastAsia");
        xml.Attribute("cstheme", "minorBidi");
        xml.End();
        xml.Value("sz", Length.HalfPoints(design.Font.Size));
        xml.Value("szCs", Length.HalfPoints(design.Font.Size));
        language.Write(xml);
        xml.End();
        xml.End();
        xml.Start("pPrDefault");
        xml.Start("pPr");
        if (language.IsRightToLeft)
            xml.Empty("bidi");
        xml.Start("spacing");
        xml.Attribute("after", 0);
        xml.Attribute("line", 240);
        xml.Attribute("lineRule", "auto");
        xml.End();
        xml.End();
        xml.End();
        xml.End();
    }
}
