namespace PlanDocs.Docx;

/// <summary>
/// The part <c>settings.xml</c> (ECMA-376 part 1, 17.15). Mode 15 is Word 2013 and later, so no "[Compatibility Mode]" stands in the title bar, and nothing
/// asks for fields to be updated on opening: their results are in the file.
/// </summary>
internal static class SettingsPart
{
    private const string CompatibilityUri = "http://schemas.microsoft.com/office/word";

    public static void Write(WordXml xml, DocumentLanguage language)
    {
        xml.StartRoot("settings");
        xml.Start("zoom");
        xml.Attribute("percent", 100);
        xml.End();
        xml.Value("defaultTabStop", 720);
        xml.Value("characterSpacingControl", "doNotCompress");
        xml.Start("footnotePr");
        WriteSeparator(xml, Footnotes.Separator);
        WriteSeparator(xml, Footnotes.ContinuationSeparator);
        xml.End();
        WriteCompatibility(xml);
        language.WriteTheme(xml);
        WriteColours(xml);
        xml.Value("decimalSymbol", ".");
        xml.Value("listSeparator", ",");
        xml.End();
    }

    private static void WriteSeparator(WordXml xml, int id)
    {
        xml.Start("footnote");
        xml.Attribute("id", id);
        xml.End();
    }

    private static void WriteCompatibility(WordXml xml)
    {
        xml.Start("compat");
        Setting(xml, "compatibilityMode", "15");
        Setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        Setting(xml, "enableOpenTypeFeatures", "1");
        Setting(xml, "doNotFlipMirrorIndents", "1");
        Setting(xml, "differentiateMultirowTableHeaders", "1");
        xml.End();
    }

    private static void Setting(WordXml xml, string name, string value)
    {
        xml.Start("compatSetting");
        xml.Attribute("name", name);
        xml.Attribute("uri", CompatibilityUri);
        xml.Attribute("val", value);
        xml.End();
    }

    private static void WriteColours(WordXml xml)
    {
        xml.Start("clrSchemeMapping");
        xml.Attribute("bg1", "light1");
        xml.Attribute("t1", "dark1");
        xml.Attribute("bg2", "light2");
        xml.Attribute("t2", "dark2");
        for (var accent = 1; accent <= 6; accent++)
            xml.Attribute($"accent{accent}", $"accent{accent}");
        xml.Attribute("hyperlink", "hyperlink");
        xml.Attribute("followedHyperlink", "followedHyperlink");
        xml.End();
    }
}
