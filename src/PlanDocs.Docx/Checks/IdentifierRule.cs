using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Drawings, bookmarks, content controls, and definitions have identifiers of their own, and each bookmark that starts ends.</summary>
internal sealed class IdentifierRule : Rule
{
    private readonly HashSet<(string Kind, string Id)> _seen = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public override bool Watches(string name) =>
        name is "wp:docPr" or "w:bookmarkStart" or "w:bookmarkEnd" or "w:id" or "w:style" or "w:num" or "w:abstractNum" or "w:footnote";

    public override void Start(PartScanner scanner, XmlReader element)
    {
        switch (scanner.Name)
        {
            case "wp:docPr":
                Check(scanner, element.GetAttribute("id"));
                break;
            case "w:bookmarkStart":
                Check(scanner, Attribute(element, "id"));
                // Word does not tell the names of bookmarks apart by case.
                Check(scanner, "name " + Attribute(element, "name")?.ToUpperInvariant());
                _open.Add(Attribute(element, "id") ?? "");
                break;
            case "w:bookmarkEnd" when !_open.Remove(Attribute(element, "id") ?? ""):
                Report(Errors.UnpairedBookmark(scanner.Part, Attribute(element, "id") ?? ""));
                break;
            case "w:id" when scanner.Parent == "w:sdtPr":
                Check(scanner, Value(element));
                break;
            case "w:style":
                Check(scanner, Attribute(element, "styleId"));
                break;
            case "w:num":
                Check(scanner, Attribute(element, "numId"));
                break;
            case "w:abstractNum":
                Check(scanner, Attribute(element, "abstractNumId"));
                break;
            case "w:footnote" when scanner.Parent == "w:footnotes":
                Check(scanner, Attribute(element, "id"));
                break;
        }
    }

    public override void Finish(CheckedPackage package)
    {
        foreach (var id in _open)
            Report(Errors.UnpairedBookmark(Parts.Document, id));
    }

    private void Check(PartScanner scanner, string? id)
    {
        if (id is null || !_seen.Add((scanner.Name, id)))
            Report(Errors.DuplicateIdentifier(scanner.Part, scanner.Name, id ?? ""));
    }
}
