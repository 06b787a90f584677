namespace PlanDocs.Docx;

/// <summary>The starts of paragraphs: a style, and what no style can say.</summary>
internal static class ParagraphXml
{
    public static void StartParagraph(this WordXml xml, string style)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style);
        xml.End();
    }

    /// <summary>An item of a numbered list.</summary>
    public static void StartNumbered(this WordXml xml, string style, int level, int number)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style);
        xml.Start("numPr");
        xml.Value("ilvl", level);
        xml.Value("numId", number);
        xml.End();
        xml.End();
    }

    /// <summary>
    /// A paragraph whose end is a style separator (Word's Ctrl+Alt+Enter): the next one goes on in its line, and yet only this one is a heading
    /// (ECMA-376 part 1, 17.3.2.36, specVanish).
    /// </summary>
    public static void StartRunIn(this WordXml xml, string style)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style);
        xml.Start("rPr");
        xml.Empty("vanish");
        xml.Empty("specVanish");
        xml.End();
        xml.End();
    }
}
