namespace PlanDocs.Docx;

/// <summary>Writes paragraph styles, their properties in the order that the schema asks for (ECMA-376 part 1, 17.7.4.17, 17.3.1.26, 17.3.2.28).</summary>
internal static class ParagraphStyles
{
    public static void Write(WordXml xml, ParagraphStyle style, ParagraphLook inherited)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        if (style.BasedOn is null)
            xml.Attribute("default", "1");
        else if (!LatentStyles.IsBuiltIn(style.Name))
            xml.Attribute("customStyle", "1");
        xml.Attribute("styleId", style.Id);
        xml.Value("name", style.Name);
        if (style.BasedOn is not null)
            xml.Value("basedOn", style.BasedOn);
        if (style.Next is not null)
            xml.Value("next", style.Next);
        if (style.LinkedStyle is not null)
            xml.Value("link", style.LinkedStyle);
        xml.Value("uiPriority", LatentStyles.Priority(style.Name));
        xml.Empty("qFormat");
        WriteParagraphProperties(xml, style, inherited);
        WriteRunProperties(xml, style, inherited);
        xml.End();
    }

    private static void WriteParagraphProperties(WordXml xml, ParagraphStyle style, ParagraphLook inherited)
    {
        var look = style.Look;
        xml.StartGroup("pPr");
        if (look.KeepWithNext != inherited.KeepWithNext)
            xml.Toggle("keepNext", look.KeepWithNext);
        if (look.KeepTogether != inherited.KeepTogether)
            xml.Toggle("keepLines", look.KeepTogether);
        if (style.PageBreakBefore is { } breaks)
            xml.Toggle("pageBreakBefore", breaks);
        // Two lines at least at the foot and the head of a page (APA 2.24 leaves it to the word processor).
        if (style.BasedOn is null)
            xml.Empty("widowControl");
        WriteNumbering(xml, style);
        WriteTabs(xml, style);
        WriteSpacing(xml, look, inherited);
        // LibreOffice forgets the indents that a style inherits when the style says something about numbering.
        if (style.Numbering is not null || !HasSameIndents(look, inherited))
            WriteIndents(xml, look);
        if (style.NoSpaceWithin)
            xml.Empty("contextualSpacing");
        if (look.Alignment != inherited.Alignment)
            xml.Value("jc", Alignment(look.Alignment));
        if (style.OutlineLevel is { } level)
            xml.Value("outlineLvl", level - 1);
        xml.End();
    }

    private static void WriteNumbering(WordXml xml, ParagraphStyle style)
    {
        if (style.Numbering is not { } numbering)
            return;
        xml.Start("numPr");
        if (numbering.Level > 0)
            xml.Value("ilvl", numbering.Level);
        xml.Value("numId", numbering.Number);
        xml.End();
    }

    private static void WriteTabs(WordXml xml, ParagraphStyle style)
    {
        if (style.RightTab is not { } tab)
            return;
        xml.Start("tabs");
        xml.Start("tab");
        xml.Attribute("val", "right");
        if (style.HasLeader)
            xml.Attribute("leader", "dot");
        xml.Attribute("pos", Length.Twips(tab));
        xml.End();
        xml.End();
    }

    private static void WriteSpacing(WordXml xml, ParagraphLook look, ParagraphLook inherited)
    {
        var isSame = look.SpaceBefore.Equals(inherited.SpaceBefore) && look.SpaceAfter.Equals(inherited.SpaceAfter)
            && look.LineSpacing.Equals(inherited.LineSpacing);
        if (isSame)
            return;
        xml.Start("spacing");
        if (!look.SpaceBefore.Equals(inherited.SpaceBefore))
            xml.Attribute("before", Length.Twips(look.SpaceBefore));
        if (!look.SpaceAfter.Equals(inherited.SpaceAfter))
            xml.Attribute("after", Length.Twips(look.SpaceAfter));
        if (!look.LineSpacing.Equals(inherited.LineSpacing))
        {
            // 240ths of the font's own line height.
            xml.Attribute("line", Length.Twips(look.LineSpacing * 12));
            xml.Attribute("lineRule", "auto");
        }

        xml.End();
    }

    private static bool HasSameIndents(ParagraphLook look, ParagraphLook inherited) =>
        look.LeftIndent.Equals(inherited.LeftIndent) && look.RightIndent.Equals(inherited.RightIndent) && look.FirstLineIndent.Equals(inherited.FirstLineIndent);

    private static void WriteIndents(WordXml xml, ParagraphLook look)
    {
        xml.Start("ind");
        xml.Attribute("left", Length.Twips(look.LeftIndent));
        xml.Attribute("right", Length.Twips(look.RightIndent));
        if (look.FirstLineIndent < 0)
            xml.Attribute("hanging", Length.Twips(-look.FirstLineIndent));
        else
            xml.Attribute("firstLine", Length.Twips(look.FirstLineIndent));
        xml.End();
    }

    private static void WriteRunProperties(WordXml xml, ParagraphStyle style, ParagraphLook inherited)
    {
        var look = style.Look;
        xml.StartGroup("rPr");
        if (style.Family is not null)
            CharacterStyles.WriteFamily(xml, style.Family);
        WriteWeight(xml, look, inherited);
        if (style.NoProof)
            xml.Empty("noProof");
        if (look.Color != inherited.Color)
            xml.Value("color", look.Color.ToString("X6", System.Globalization.CultureInfo.InvariantCulture));
        if (!look.FontSize.Equals(inherited.FontSize))
        {
            xml.Value("sz", Length.HalfPoints(look.FontSize));
            xml.Value("szCs", Length.HalfPoints(look.FontSize));
        }

        xml.End();
    }

    /// <summary>Bold and italic, as far as they are not inherited.</summary>
    public static void WriteWeight(WordXml xml, ParagraphLook look, ParagraphLook inherited)
    {
        if (look.Bold != inherited.Bold)
        {
            xml.Toggle("b", look.Bold);
            xml.Toggle("bCs", look.Bold);
        }

        if (look.Italic != inherited.Italic)
        {
            xml.Toggle("i", look.Italic);
            xml.Toggle("iCs", look.Italic);
        }
    }

    private static string Alignment(TextAlignment alignment) => alignment switch
    {
        // In a right-to-left paragraph Word reads "left" as the side where the language starts (ECMA-376 part 4, 14.11.2).
        TextAlignment.Start => "left",
        TextAlignment.Center => "center",
        TextAlignment.End => "right",
        _ => throw new ArgumentOutOfRangeException(nameof(alignment)),
    };
}
