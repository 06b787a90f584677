using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>The part <c>numbering.xml</c>.</summary>
internal static class NumberingPart
{
    public static void Write(WordXml xml, Numbering numbering, StyleSheet styles)
    {
        xml.StartRoot("numbering");
        var bullets = Enum.GetValues<Surroundings>().Where(surroundings => styles.HasList(ListStyle.Bullet, surroundings)).ToList();
        var definition = 0;
        foreach (var (marker, surroundings) in numbering.Definitions)
        {
            if (marker != ListMarker.Bullet || bullets.Contains(surroundings))
                WriteDefinition(xml, definition, marker, surroundings, styles);
            definition++;
        }

        foreach (var surroundings in bullets)
            WriteNumber(xml, Numbering.BulletNumber(surroundings), (int)surroundings);
        foreach (var (number, abstractNumber, level, start) in numbering.Lists)
            WriteNumber(xml, number, abstractNumber, level, start);
        xml.End();
    }

    private static void WriteDefinition(WordXml xml, int id, ListMarker marker, Surroundings surroundings, StyleSheet styles)
    {
        xml.Start("abstractNum");
        xml.Attribute("abstractNumId", id);
        // Any eight hexadecimal digits that differ between definitions; Word uses them to merge lists that are pasted.
        xml.Value("nsid", (0x50440000 + id).ToString("X8", CultureInfo.InvariantCulture));
        xml.Value("multiLevelType", "multilevel");
        for (var level = 0; level < Numbering.Levels; level++)
            WriteLevel(xml, level, marker, surroundings, styles);
        xml.End();
    }

    private static void WriteLevel(WordXml xml, int level, ListMarker marker, Surroundings surroundings, StyleSheet styles)
    {
        var look = styles.ListLook(surroundings, level);
        xml.Start("lvl");
        xml.Attribute("ilvl", level);
        xml.Value("start", 1);
        xml.Value("numFmt", Format(marker));
        if (marker == ListMarker.Bullet && styles.HasList(ListStyle.Bullet, surroundings, level))
            xml.Value("pStyle", styles.List(ListStyle.Bullet, surroundings, level));
        xml.Value("lvlText", marker == ListMarker.Bullet ? Bullet(level) : "%" + (level + 1).ToString(CultureInfo.InvariantCulture) + ".");
        xml.Value("lvlJc", "left");
        xml.Start("pPr");
        xml.Start("ind");
        xml.Attribute("left", Length.Twips(look.LeftIndent));
        xml.Attribute("hanging", Length.Twips(-look.FirstLineIndent));
        xml.End();
        xml.End();
        xml.Start("rPr");
        // The marker looks the same whatever the text after it begins with.
        xml.Toggle("b", false);
        xml.Toggle("i", false);
        xml.End();
        xml.End();
    }

    private static void WriteNumber(WordXml xml, int id, int definition)
    {
        xml.Start("num");
        xml.Attribute("numId", id);
        xml.Value("abstractNumId", definition);
        xml.End();
    }

    private static void WriteNumber(WordXml xml, int id, int definition, int level, int start)
    {
        xml.Start("num");
        xml.Attribute("numId", id);
        xml.Value("abstractNumId", definition);
        xml.Start("lvlOverride");
        xml.Attribute("ilvl", level);
        xml.Value("startOverride", start);
        xml.End();
        xml.End();
    }

    private static string Bullet(int level) => level % 2 == 0 ? "•" : "◦";

    private static string Format(ListMarker marker) => marker switch
    {
        ListMarker.Bullet => "bullet",
        ListMarker.Decimal => "decimal",
        ListMarker.LowerLetter => "lowerLetter",
        ListMarker.UpperLetter => "upperLetter",
        ListMarker.LowerRoman => "lowerRoman",
        ListMarker.UpperRoman => "upperRoman",
        _ => throw new ArgumentOutOfRangeException(nameof(marker)),
    };
}
