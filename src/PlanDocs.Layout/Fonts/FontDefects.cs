namespace PlanDocs.Layout;

/// <summary>Finds what makes a face unusable before anything is built on it.</summary>
internal static class FontDefects
{
    public static string? Find(FontFace face)
    {
        if (face.Table("head").Length < 54 || face.Table("maxp").Length < 6)
            return "is not an OpenType or TrueType font, or is cut short";
        if (face.GlyphCount == 0)
            return "has no glyphs";
        foreach (var tag in new[] { "hhea", "hmtx", "cmap" })
        {
            if (face.Table(tag).Length < 4)
                return $"lacks the table ‘{tag}’";
        }

        if (!face.Table("CFF2").IsEmpty)
            return "has outlines of the kind CFF2, which PDF cannot hold";
        return face.IsCff ? null : Outlines(face);
    }

    private static string? Outlines(FontFace face)
    {
        if (face.Table("glyf").Length == 0)
            return "has no outlines, only pictures of its glyphs";
        var entry = face.Table("head").Span.U16(50) == 0 ? 2 : 4;
        return face.Table("loca").Length < entry * (face.GlyphCount + 1) ? "has a table ‘loca’ that is cut short" : null;
    }
}
