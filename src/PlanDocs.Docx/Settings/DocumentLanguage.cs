namespace PlanDocs.Docx;

/// <summary>A language as Word has it: one tag for each of its three kinds of script (ECMA-376 part 1, 17.3.2.20).</summary>
internal readonly record struct DocumentLanguage(string Tag)
{
    /// <summary>Whether a text can be a tag at all (BCP 47, 2.1: letters, digits, and hyphens); what cannot is not written.</summary>
    public static bool IsTag(string text) => text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    private string Primary => Tag.Split('-', '_')[0].ToLowerInvariant();

    public bool IsRightToLeft => Primary is "ar" or "he" or "iw" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "ckb" or "syr";

    public bool IsEastAsian => Primary is "zh" or "ja" or "ko";

    /// <summary>Latin, Greek, and Cyrillic text under a language of another script is taken for English.</summary>
    public string Latin => IsRightToLeft || IsEastAsian ? "en-US" : Tag;

    /// <summary>The document's default, or null where nothing is said about such scripts.</summary>
    public string? EastAsian => IsEastAsian ? Tag : null;

    public string? RightToLeft => IsRightToLeft ? Tag : null;

    /// <summary>The language of the whole document: all three kinds.</summary>
    public void Write(WordXml xml) => Write(xml, "lang", Latin);

    /// <summary>For the fonts of the theme.</summary>
    public void WriteTheme(WordXml xml) => Write(xml, "themeFontLang", Latin);

    /// <summary>The language of a run: only the kind of script that it is about.</summary>
    public void WriteRun(WordXml xml) => Write(xml, "lang", IsRightToLeft || IsEastAsian ? null : Tag);

    private void Write(WordXml xml, string name, string? latin)
    {
        xml.Start(name);
        if (latin is not null)
            xml.Attribute("val", latin);
        if (EastAsian is { } eastAsian)
            xml.Attribute("eastAsia", eastAsian);
        if (RightToLeft is { } rightToLeft)
            xml.Attribute("bidi", rightToLeft);
        xml.End();
    }
}
