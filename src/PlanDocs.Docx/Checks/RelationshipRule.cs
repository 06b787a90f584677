using System.Xml;

namespace PlanDocs.Docx;

/// <summary>A relationship that a part names is one of its own, and each leads to a part that is in the package.</summary>
internal sealed class RelationshipRule : Rule
{
    private readonly HashSet<(string Part, string Id)> _named = [];

    public override bool Watches(string name) => name is "w:hyperlink" or "a:blip" or "w:headerReference" or "w:footerReference";

    public override void Start(PartScanner scanner, XmlReader element)
    {
        var id = element.GetAttribute("id", Namespaces.Relationships) ?? element.GetAttribute("embed", Namespaces.Relationships);
        if (id is not null)
            _named.Add((scanner.Part, id));
    }

    public override void Finish(CheckedPackage package)
    {
        foreach (var (part, id) in _named)
        {
            if (!package.Relationships.TryGetValue(part, out var relationships) || !relationships.ContainsKey(id))
                Report(Errors.NotThere(part, "relationship", id));
        }

        foreach (var (part, relationships) in package.Relationships)
        {
            foreach (var target in relationships.Values.Where(target => target is not null && !package.Has(target)))
                Report(Errors.NotThere(part, "part", target!));
        }
    }
}
