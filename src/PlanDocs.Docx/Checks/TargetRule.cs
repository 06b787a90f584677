using System.Xml;

namespace PlanDocs.Docx;

/// <summary>What is named is there: styles, numberings, notes, and the bookmarks to which links and fields lead.</summary>
internal sealed class TargetRule : Rule
{
    private readonly HashSet<(string Kind, string Name)> _there = [];
    private readonly HashSet<(string Kind, string Name, string Part)> _named = [];

    public override bool Watches(string name) =>
        name is "w:style" or "w:num" or "w:abstractNum" or "w:footnote" or "w:bookmarkStart" or "w:pStyle" or "w:rStyle" or "w:tblStyle" or "w:basedOn" or "w:next"
            or "w:link" or "w:numId" or "w:abstractNumId" or "w:footnoteReference" or "w:hyperlink" or "w:instrText" or "w:delInstrText";

    public override void Start(PartScanner scanner, XmlReader element)
    {
        switch (scanner.Name)
        {
            case "w:style":
                _there.Add(("style", Attribute(element, "styleId") ?? ""));
                break;
            case "w:num":
                _there.Add(("numbering", Attribute(element, "numId") ?? ""));
                break;
            case "w:abstractNum":
                _there.Add(("numbering definition", Attribute(element, "abstractNumId") ?? ""));
                break;
            case "w:footnote" when scanner.Parent == "w:footnotes":
                _there.Add(("footnote", Attribute(element, "id") ?? ""));
                break;
            case "w:bookmarkStart":
                _there.Add(("bookmark", Attribute(element, "name") ?? ""));
                break;
            case "w:pStyle" or "w:rStyle" or "w:tblStyle" or "w:basedOn" or "w:next" or "w:link":
                Name(scanner, "style", Value(element));
                break;
            case "w:numId" when Value(element) != "0":
                Name(scanner, "numbering", Value(element));
                break;
            case "w:abstractNumId":
                Name(scanner, "numbering definition", Value(element));
                break;
            case "w:footnoteReference":
                Name(scanner, "footnote", Attribute(element, "id"));
                break;
            case "w:hyperlink" when Attribute(element, "anchor") is { } anchor:
                Name(scanner, "bookmark", anchor);
                break;
        }
    }

    public override void Text(PartScanner scanner, string text)
    {
        if (scanner.Name is "w:instrText" or "w:delInstrText" && text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["REF" or "PAGEREF", var bookmark, ..])
            Name(scanner, "bookmark", bookmark);
    }

    public override void Finish(CheckedPackage package)
    {
        foreach (var (kind, name, part) in _named.Where(named => !_there.Contains((named.Kind, named.Name))))
            Report(Errors.NotThere(part, kind, name));
    }

    private void Name(PartScanner scanner, string kind, string? name) => _named.Add((kind, name ?? "", scanner.Part));
}
