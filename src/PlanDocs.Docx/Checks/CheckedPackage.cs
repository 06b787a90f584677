using System.IO.Compression;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>What a package holds: its parts, and the relationships of each.</summary>
internal sealed class CheckedPackage
{
    private readonly HashSet<string> _parts;
    private readonly Dictionary<string, Dictionary<string, string?>> _relationships = new(StringComparer.Ordinal);

    private CheckedPackage(IEnumerable<string> parts) => _parts = new HashSet<string>(parts, StringComparer.OrdinalIgnoreCase);

    /// <summary>The parts that rules read, in the order of their names; styles come before the text only if a rule keeps what it needs to the end.</summary>
    public IEnumerable<string> XmlParts => _parts
        .Where(part => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && part != Parts.ContentTypes)
        .Order(StringComparer.Ordinal);

    /// <summary>For each part its relationships: the path of the part that each leads to, or null for what is outside.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string?>> Relationships => _relationships;

    public static CheckedPackage Of(ZipArchive archive)
    {
        var package = new CheckedPackage(archive.Entries.Select(entry => entry.FullName));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            package.Add(entry);
        return package;
    }

    public bool Has(string part) => _parts.Contains(part);

    private void Add(ZipArchiveEntry entry)
    {
        var folder = entry.FullName[..entry.FullName.IndexOf("_rels/", StringComparison.Ordinal)];
        var source = folder + Path.GetFileNameWithoutExtension(entry.Name);
        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                targets[reader.GetAttribute("Id") ?? ""] = reader.GetAttribute("TargetMode") == "External" ? null : Resolve(folder, reader.GetAttribute("Target") ?? "");
        }

        _relationships[source] = targets;
    }

    private static string Resolve(string folder, string target) => target.StartsWith('/') ? target[1..] : folder + target;
}
