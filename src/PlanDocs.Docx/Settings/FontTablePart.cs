namespace PlanDocs.Docx;

/// <summary>The part <c>fontTable.xml</c> (ECMA-376 part 1, 17.8): what a program without the fonts needs to choose others like them.</summary>
internal static class FontTablePart
{
    private sealed record FontFacts(string Panose, string Family, string Pitch, string? StandIn);

    private static readonly Dictionary<string, FontFacts> Known = new(StringComparer.Ordinal)
    {
        ["Times New Roman"] = new("02020603050405020304", "roman", "variable", "Liberation Serif"),
        ["Georgia"] = new("02040502050405020303", "roman", "variable", "Gelasio"),
        ["Calibri"] = new("020F0502020204030204", "swiss", "variable", "Carlito"),
        ["Arial"] = new("020B0604020202020204", "swiss", "variable", "Liberation Sans"),
        ["Lucida Sans Unicode"] = new("020B0602030504020204", "swiss", "variable", null),
        ["Courier New"] = new("02070309020205020404", "modern", "fixed", "Liberation Mono"),
    };

    public static void Write(WordXml xml, PageDesign design)
    {
        xml.StartRoot("fonts");
        foreach (var family in new[] { design.Font.Family, design.MonospacedFamily, design.FigureFamily }.Distinct(StringComparer.Ordinal))
            WriteFont(xml, family);
        xml.End();
    }

    private static void WriteFont(WordXml xml, string family)
    {
        var facts = Known.GetValueOrDefault(family);
        xml.Start("font");
        xml.Attribute("name", XmlCharacters.Clean(family));
        if (facts?.StandIn is not null)
            xml.Value("altName", facts.StandIn);
        if (facts is not null)
            xml.Value("panose1", facts.Panose);
        xml.Value("charset", "00");
        xml.Value("family", facts?.Family ?? "auto");
        xml.Value("pitch", facts?.Pitch ?? "default");
        xml.End();
    }
}
