using System.IO.Compression;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Reads a part forwards and shows each element to the rules.</summary>
internal sealed class PartScanner(string part)
{
    private readonly List<string> _open = [];

    /// <summary>The path of the part in the package.</summary>
    public string Part => part;

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The name, with its prefix, of the element that starts or ends.</summary>
    public string Name => _open[^1];

    /// <summary>The name of the element around it.</summary>
    public string Parent => _open.Count > 1 ? _open[^2] : "";

    /// <summary>Whether an element of a name is open.</summary>
    public bool IsInside(string name) => _open.Contains(name);

    public static void Scan(ZipArchiveEntry entry, IReadOnlyList<Rule> rules)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        new PartScanner(entry.FullName).Scan(reader, rules);
    }

    private void Scan(XmlReader reader, IReadOnlyList<Rule> rules)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                Element(reader, rules);
            else if (reader.NodeType == XmlNodeType.EndElement)
                End(rules);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                Text(reader.Value, rules);
        }
    }

    private void Element(XmlReader reader, IReadOnlyList<Rule> rules)
    {
        var isEmpty = reader.IsEmptyElement;
        _open.Add(reader.Name);
        foreach (var rule in rules)
            rule.Start(this, reader);
        if (isEmpty)
            End(rules);
    }

    private void End(IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
            rule.End(this);
        _open.RemoveAt(_open.Count - 1);
    }

    private void Text(string text, IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
            rule.Text(this, text);
    }
}
