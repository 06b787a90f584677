using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>
/// Marks of tracked changes (ECMA-376 part 1, 17.13.5): who, when, and a number that no other mark and no bookmark has, because Word counts them together.
/// </summary>
/// <remarks>
/// What stands on either side of a paragraph's mark that both editions have is two minutes apart. LibreOffice takes insertions of one author within one minute for one
/// (SwRedlineData::CanCombine), that mark included, and joins the two paragraphs when they are rejected.
/// </remarks>
internal sealed class Tracking(Annotations annotations)
{
    /// <summary>Null in a document that shows no changes.</summary>
    public PaperRevision? Revision { get; init; }

    /// <summary>Starts the element around runs, or around what was before.</summary>
    public void Start(WordXml xml, string element)
    {
        xml.Start(element);
        xml.Attribute("id", annotations.Next());
        WriteAuthor(xml);
    }

    public void WriteMark(WordXml xml, Change change)
    {
        Start(xml, ElementOf(change));
        xml.End();
    }

    /// <summary>Starts the range at one end of a move and gives its number; both ends share a name (17.13.5.24, 17.13.5.28).</summary>
    public int StartRange(WordXml xml, Change change)
    {
        var id = annotations.Next();
        xml.Start(ElementOf(change) + "RangeStart");
        xml.Attribute("id", id);
        xml.Attribute("name", change.Move ?? "move");
        WriteAuthor(xml);
        xml.End();
        return id;
    }

    public static void EndRange(WordXml xml, Change change, int id)
    {
        xml.Start(ElementOf(change) + "RangeEnd");
        xml.Attribute("id", id);
        xml.End();
    }

    public static string ElementOf(Change change) => change.Kind switch
    {
        ChangeKind.Inserted => "ins",
        ChangeKind.Deleted => "del",
        ChangeKind.MovedFrom => "moveFrom",
        ChangeKind.MovedTo => "moveTo",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private void WriteAuthor(WordXml xml)
    {
        var author = Revision is null ? "" : XmlCharacters.Clean(Revision.Author);
        xml.Attribute("author", author.Length > 0 ? author : "PlanDocs");
        if (Revision?.Date is { } date)
            xml.Attribute("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (xml.IsLater ? "T00:02:00Z" : "T00:00:00Z"));
    }
}
