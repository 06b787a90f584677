namespace PlanDocs.Docx;

/// <summary>
/// The theme (ECMA-376 part 1, 20.1.6): the paper's font as heading and body font, Word's usual fonts for scripts that it lacks, and plain
/// colours and shapes, which the schema demands.
/// </summary>
internal static class ThemePart
{
    private const string Colours = """
        <a:clrScheme name="PlanDocs"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>
        """;

    private const string Fill = """<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>""";

    private const string Line = """<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>""";

    private const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

    private const string Formats =
        $"""<a:fmtScheme name="PlanDocs"><a:fillStyleLst>{Fill}{Fill}{Fill}</a:fillStyleLst><a:lnStyleLst>{Line}{Line}{Line}</a:lnStyleLst><a:effectStyleLst>{Effect}{Effect}{Effect}</a:effectStyleLst><a:bgFillStyleLst>{Fill}{Fill}{Fill}</a:bgFillStyleLst></a:fmtScheme>""";

    private static readonly (string Script, string Family)[] OtherScripts =
    [
        ("Jpan", "ＭＳ 明朝"), ("Hang", "맑은 고딕"), ("Hans", "宋体"), ("Hant", "新細明體"), ("Arab", "Times New Roman"), ("Hebr", "Times New Roman"), ("Thai", "Angsana New"),
        ("Deva", "Mangal"),
    ];

    public static void Write(WordXml xml, string family)
    {
        xml.StartRoot("a", "theme", Namespaces.Drawing);
        xml.Plain("name", "PlanDocs");
        Start(xml, "themeElements");
        xml.Raw(Colours);
        Start(xml, "fontScheme");
        xml.Plain("name", "PlanDocs");
        WriteFonts(xml, "majorFont", family);
        WriteFonts(xml, "minorFont", family);
        xml.End();
        xml.Raw(Formats);
        xml.End();
        xml.End();
    }

    private static void WriteFonts(WordXml xml, string name, string family)
    {
        Start(xml, name);
        WriteFont(xml, "latin", family);
        WriteFont(xml, "ea", "");
        WriteFont(xml, "cs", "");
        foreach (var (script, other) in OtherScripts)
        {
            Start(xml, "font");
            xml.Plain("script", script);
            xml.Plain("typeface", other);
            xml.End();
        }

        xml.End();
    }

    private static void WriteFont(WordXml xml, string name, string family)
    {
        Start(xml, name);
        xml.Plain("typeface", XmlCharacters.Clean(family));
        xml.End();
    }

    private static void Start(WordXml xml, string name) => xml.Start("a", name, Namespaces.Drawing);
}
