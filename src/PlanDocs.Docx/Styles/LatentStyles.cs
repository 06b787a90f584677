using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>
/// Word's own styles, those named here with the priority at which its lists show them, the rest hidden until used (ECMA-376 part 1, 17.7.4.5). Without
/// it, Word offers every one of its 376 styles beside the paper's.
/// </summary>
internal static class LatentStyles
{
    private const int BuiltInStyles = 376;
    private const int LastPriority = 99;

    private static readonly Dictionary<string, int> Priorities = new(StringComparer.Ordinal)
    {
        ["Normal"] = 0,
        ["Body Text"] = 1,
        ["Title"] = 10,
        ["heading 1"] = 9,
        ["heading 2"] = 9,
        ["heading 3"] = 9,
        ["heading 4"] = 9,
        ["heading 5"] = 9,
        ["heading 6"] = 9,
        ["heading 7"] = 9,
        ["heading 8"] = 9,
        ["heading 9"] = 9,
        ["toc 1"] = 39,
        ["toc 2"] = 39,
        ["toc 3"] = 39,
        ["toc 4"] = 39,
        ["toc 5"] = 39,
        ["toc 6"] = 39,
        ["toc 7"] = 39,
        ["toc 8"] = 39,
        ["toc 9"] = 39,
        ["TOC Heading"] = 39,
        ["caption"] = 35,
        ["Bibliography"] = 37,
        ["Block Text"] = 29,
        ["List Paragraph"] = 34,
        ["List Bullet"] = 31,
        ["List Bullet 2"] = 31,
        ["List Bullet 3"] = 31,
        ["List Bullet 4"] = 31,
        ["List Bullet 5"] = 31,
        ["List Number"] = 32,
        ["List Number 2"] = 32,
        ["List Number 3"] = 32,
        ["List Number 4"] = 32,
        ["List Number 5"] = 32,
        ["List Continue"] = 33,
        ["List Continue 2"] = 33,
        ["List Continue 3"] = 33,
        ["List Continue 4"] = 33,
        ["List Continue 5"] = 33,
        ["footnote text"] = 40,
        ["footnote reference"] = 40,
        ["header"] = 41,
        ["footer"] = 41,
        ["HTML Preformatted"] = 42,
        ["HTML Code"] = 42,
        ["Hyperlink"] = 43,
        ["FollowedHyperlink"] = 43,
        ["Default Paragraph Font"] = 1,
        ["Strong"] = 22,
        ["Emphasis"] = 20,
        ["Quote"] = 29,
        ["Table Grid"] = 39,
        ["Normal Table"] = LastPriority,
        ["No List"] = LastPriority,
    };

    public static bool IsBuiltIn(string name) => Priorities.ContainsKey(name);

    /// <summary>The priority of a style; a style of our own stands after the body text.</summary>
    public static int Priority(string name) => Priorities.GetValueOrDefault(name, 12);

    public static void Write(WordXml xml)
    {
        xml.Start("latentStyles");
        xml.Attribute("defLockedState", 0);
        xml.Attribute("defUIPriority", LastPriority);
        xml.Attribute("defSemiHidden", 1);
        xml.Attribute("defUnhideWhenUsed", 1);
        xml.Attribute("defQFormat", 0);
        xml.Attribute("count", BuiltInStyles);
        foreach (var (name, priority) in Priorities)
        {
            if (priority < LastPriority)
                WriteException(xml, name, priority);
        }

        xml.End();
    }

    private static void WriteException(WordXml xml, string name, int priority)
    {
        xml.Start("lsdException");
        xml.Attribute("name", name);
        xml.Attribute("uiPriority", priority.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("semiHidden", 0);
        xml.Attribute("unhideWhenUsed", 0);
        xml.Attribute("qFormat", 1);
        xml.End();
    }
}
