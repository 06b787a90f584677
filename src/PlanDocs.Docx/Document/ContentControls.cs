using System.Globalization;
using System.Text;

namespace PlanDocs.Docx;

/// <summary>
/// The content controls around what came from one place of the plan (ECMA-376 part 1, 17.5.2). The tag is the path in the plan, by which edits find their
/// way back; a reader sees nothing of them.
/// </summary>
internal sealed class ContentControls
{
    /// <summary>Word refuses longer tags and titles.</summary>
    private const int LongestTag = 64;

    private readonly HashSet<int> _ids = [];

    /// <summary>Starts a control; <see cref="End"/> ends it.</summary>
    public void Start(WordXml xml, string path)
    {
        var clean = XmlCharacters.Clean(path);
        xml.Start("sdt");
        xml.Start("sdtPr");
        // The title is the path, too: LibreOffice keeps titles and drops tags.
        xml.Value("alias", Tag(clean));
        xml.Value("tag", Tag(clean));
        xml.Value("id", Id(path));
        xml.Start("w15", "appearance", Namespaces.Word2012);
        xml.Attribute("w15", "val", Namespaces.Word2012, "hidden");
        xml.End();
        WritePartKind(xml);
        xml.End();
        xml.Start("sdtContent");
    }

    /// <summary>
    /// A part of a document (17.5.2.12) is rich text like a control without a kind, and nothing that a reader could pick. The kind is said because LibreOffice 7.4
    /// takes the first paragraph of a control without one for plain text: the codes of its fields and links would show, and its line breaks would be lost.
    /// </summary>
    private static void WritePartKind(WordXml xml)
    {
        xml.Start("docPartObj");
        xml.Value("docPartGallery", "Quick Parts");
        xml.End();
    }

    /// <summary>Starts the control by which Word knows a table of contents as one (its "Update Table" tab).</summary>
    public void StartContents(WordXml xml, string id)
    {
        xml.Start("sdt");
        xml.Start("sdtPr");
        xml.Value("id", Id(id));
        xml.Start("docPartObj");
        xml.Value("docPartGallery", "Table of Contents");
        xml.Empty("docPartUnique");
        xml.End();
        xml.End();
        xml.Start("sdtContent");
    }

    public static void End(WordXml xml)
    {
        xml.End();
        xml.End();
    }

    /// <summary>The path, or for a long one its start and a number made from the whole: still the same for the same path.</summary>
    private static string Tag(string path)
    {
        if (path.Length <= LongestTag)
            return path;
        var suffix = "#" + Hash(path).ToString("x8", CultureInfo.InvariantCulture);
        return Shortened(path, LongestTag - suffix.Length) + suffix;
    }

    private static string Shortened(string text, int length) =>
        char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    /// <summary>A number from the path, so that an edit elsewhere in the plan leaves it as it is.</summary>
    private int Id(string path)
    {
        var id = (int)(Hash(path) & 0x7FFFFFFF);
        while (id == 0 || !_ids.Add(id))
            id = (id + 1) & 0x7FFFFFFF;
        return id;
    }

    /// <summary>FNV-1a: string.GetHashCode differs from run to run.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ octet) * 16777619u;
        return hash;
    }
}
