namespace PlanDocs.Docx;

/// <summary>
/// The table styles. APA's rules (7.17: above and below the head and at the end, none vertical) are the style's, so that a row
/// added or taken away in Word keeps them right.
/// </summary>
internal static class TableStyles
{
    public const string Apa = "APATable";

    public static void Write(WordXml xml, TableLook look)
    {
        WriteNormal(xml);
        WriteNoList(xml);
        xml.Start("style");
        xml.Attribute("type", "table");
        xml.Attribute("customStyle", "1");
        xml.Attribute("styleId", Apa);
        xml.Value("name", "APA Table");
        xml.Value("basedOn", "TableNormal");
        xml.Value("uiPriority", 59);
        xml.Empty("qFormat");
        xml.Start("tblPr");
        xml.Start("tblBorders");
        WriteRule(xml, "top", look);
        WriteRule(xml, "bottom", look);
        xml.End();
        WriteCellMargins(xml, Length.Twips(look.CellPadding), Length.Twips(look.RowPadding));
        xml.End();
        WriteFirstRow(xml, look);
        xml.End();
    }

    /// <summary>A rule as Word has it: sizes in eighths of a point, at least 2.</summary>
    public static void WriteRule(WordXml xml, string side, TableLook look)
    {
        xml.Start(side);
        xml.Attribute("val", "single");
        xml.Attribute("sz", Math.Max(2, Length.EighthPoints(look.RuleThickness)));
        xml.Attribute("space", 0);
        xml.Attribute("color", "auto");
        xml.End();
    }

    private static void WriteFirstRow(WordXml xml, TableLook look)
    {
        xml.Start("tblStylePr");
        xml.Attribute("type", "firstRow");
        xml.Start("tcPr");
        xml.Start("tcBorders");
        WriteRule(xml, "bottom", look);
        xml.End();
        xml.Value("vAlign", "bottom");
        xml.End();
        xml.End();
    }

    private static void WriteNormal(WordXml xml)
    {
        xml.Start("style");
        xml.Attribute("type", "table");
        xml.Attribute("default", "1");
        xml.Attribute("styleId", "TableNormal");
        xml.Value("name", "Normal Table");
        xml.Value("uiPriority", 99);
        xml.Empty("semiHidden");
        xml.Empty("unhideWhenUsed");
        xml.Start("tblPr");
        xml.Start("tblInd");
        xml.Attribute("w", 0);
        xml.Attribute("type", "dxa");
        xml.End();
        WriteCellMargins(xml, 108, 0);
        xml.End();
        xml.End();
    }

    private static void WriteNoList(WordXml xml)
    {
        xml.Start("style");
        xml.Attribute("type", "numbering");
        xml.Attribute("default", "1");
        xml.Attribute("styleId", "NoList");
        xml.Value("name", "No List");
        xml.Value("uiPriority", 99);
        xml.Empty("semiHidden");
        xml.Empty("unhideWhenUsed");
        xml.End();
    }

    public static void WriteCellMargins(WordXml xml, int sides, int ends)
    {
        xml.Start("tblCellMar");
        Margin(xml, "top", ends);
        Margin(xml, "left", sides);
        Margin(xml, "bottom", ends);
        Margin(xml, "right", sides);
        xml.End();
    }

    private static void Margin(WordXml xml, string side, int twips)
    {
        xml.Start(side);
        xml.Attribute("w", twips);
        xml.Attribute("type", "dxa");
        xml.End();
    }
}
