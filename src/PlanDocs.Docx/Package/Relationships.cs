using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>The relationships of one part, numbered in the order in which the part asked for them.</summary>
internal sealed class Relationships
{
    private readonly List<(string Type, string Target, bool IsExternal)> _all = [];
    private readonly Dictionary<(string Type, string Target), string> _ids = [];

    public bool IsEmpty => _all.Count == 0;

    /// <summary>The identifier of the relationship to a part of the package.</summary>
    public string To(string kind, string target) => Id(Namespaces.Relationship(kind), target, false);

    /// <summary>The identifier of the relationship to something outside of the document.</summary>
    public string ToExternal(string kind, string target) => Id(Namespaces.Relationship(kind), target, true);

    /// <summary>A relationship whose type is not one of office documents.</summary>
    public void Add(string type, string target) => Id(type, target, false);

    public void Write(WordXml xml)
    {
        xml.StartRoot("", "Relationships", Namespaces.PackageRelationships);
        for (var i = 0; i < _all.Count; i++)
        {
            xml.Start("", "Relationship", Namespaces.PackageRelationships);
            xml.Plain("Id", IdAt(i));
            xml.Plain("Type", _all[i].Type);
            xml.Plain("Target", _all[i].Target);
            if (_all[i].IsExternal)
                xml.Plain("TargetMode", "External");
            xml.End();
        }

        xml.End();
    }

    private string Id(string type, string target, bool isExternal)
    {
        if (_ids.TryGetValue((type, target), out var known))
            return known;
        var id = IdAt(_all.Count);
        _all.Add((type, target, isExternal));
        _ids.Add((type, target), id);
        return id;
    }

    private static string IdAt(int index) => "rId" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
