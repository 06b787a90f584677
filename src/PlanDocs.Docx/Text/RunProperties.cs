namespace PlanDocs.Docx;

/// <summary>Writes the properties of a run in the order of the schema (ECMA-376 part 1, 17.3.2.28).</summary>
internal static class RunProperties
{
    public static void Write(WordXml xml, in RunLook look, bool rightToLeft)
    {
        if (IsPlain(look) && !rightToLeft && look.Former is null)
            return;
        xml.Start("rPr");
        WriteLook(xml, look, rightToLeft);
        if (look.Former is not null)
        {
            xml.Tracking.Start(xml, "rPrChange");
            xml.Start("rPr");
            WriteLook(xml, look.Former.Look, rightToLeft);
            xml.End();
            xml.End();
        }

        xml.End();
    }

    private static void WriteLook(WordXml xml, in RunLook look, bool rightToLeft)
    {
        WriteStyle(xml, look);
        if (look.Bold != look.StyleBold)
            WriteBoth(xml, "b", "bCs", look.Bold);
        if (look.Italic != look.StyleItalic)
            WriteBoth(xml, "i", "iCs", look.Italic);
        if (look.SmallCaps)
            xml.Empty("smallCaps");
        if (look.Underline)
            xml.Value("u", "single");
        if (look.Vertical != VerticalPosition.Baseline)
            xml.Value("vertAlign", look.Vertical == VerticalPosition.Superscript ? "superscript" : "subscript");
        if (rightToLeft)
            xml.Empty("rtl");
        if (look.Language is not null)
            new DocumentLanguage(look.Language).WriteRun(xml);
    }

    private static bool IsPlain(in RunLook look) =>
        look.Bold == look.StyleBold && look.Italic == look.StyleItalic && !look.SmallCaps && !look.Underline && !look.Code && look.HeadingStyle is null
        && look.Vertical == VerticalPosition.Baseline && look.Language is null && !look.InExternalLink;

    private static void WriteStyle(WordXml xml, in RunLook look)
    {
        // A run has one character style; the code's font is worth more than the link's.
        if (look.HeadingStyle is not null)
            xml.Value("rStyle", look.HeadingStyle);
        else if (look.Code)
            xml.Value("rStyle", CharacterStyles.Code);
        else if (look.InExternalLink && !look.IsRepeated)
            xml.Value("rStyle", CharacterStyles.Hyperlink);
        if (look.Language is null || !new DocumentLanguage(look.Language).IsEastAsian)
            return;
        // Without the hint, Word sets quotation marks and dashes of an East Asian passage in the Latin font.
        xml.Start("rFonts");
        xml.Attribute("hint", "eastAsia");
        xml.End();
    }

    private static void WriteBoth(WordXml xml, string name, string complexName, bool on)
    {
        xml.Toggle(name, on);
        xml.Toggle(complexName, on);
    }
}
