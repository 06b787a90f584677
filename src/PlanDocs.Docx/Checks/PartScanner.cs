using System.IO.Compression;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Reads parts forwards and shows each element to the rules that watch for it.</summary>
internal sealed class PartScanner(IReadOnlyList<Rule> rules)
{
    private readonly Dictionary<string, Watchers> _ofWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Watchers> _ofOthers = new(StringComparer.Ordinal);
    private readonly List<Watchers> _open = [];

    /// <summary>The path of the part in the package.</summary>
    public string Part { get; private set; } = "";

    /// <summary>The name, with its prefix, of the element that starts or ends.</summary>
    public string Name => _open[^1].Name;

    /// <summary>The name of the element around it.</summary>
    public string Parent => _open.Count > 1 ? _open[^2].Name : "";

    public void Scan(ZipArchiveEntry entry)
    {
        Part = entry.FullName;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                Element(reader);
            else if (reader.NodeType == XmlNodeType.EndElement)
                End();
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                Text(reader);
        }
    }

    private void Element(XmlReader reader)
    {
        var around = _open.Count > 0 ? _open[^1] : null;
        var element = WatchersOf(reader);
        _open.Add(element);
        foreach (var rule in around?.Rules ?? [])
            rule.StartChild(this);
        foreach (var rule in element.Rules)
            rule.Start(this, reader);
        if (reader.IsEmptyElement)
            End();
    }

    private void End()
    {
        foreach (var rule in _open[^1].Rules)
            rule.End(this);
        _open.RemoveAt(_open.Count - 1);
    }

    private void Text(XmlReader reader)
    {
        var around = _open[^1].Rules;
        if (around.Length == 0)
            return;
        var text = reader.Value;
        foreach (var rule in around)
            rule.Text(this, text);
    }

    /// <summary>Nearly all elements are WordprocessingML's, and a name without its prefix is at hand without making a string.</summary>
    private Watchers WatchersOf(XmlReader reader)
    {
        var isWord = reader.Prefix == "w";
        var known = isWord ? _ofWord : _ofOthers;
        var key = isWord ? reader.LocalName : reader.Name;
        if (!known.TryGetValue(key, out var watchers))
            known.Add(key, watchers = new Watchers(reader.Name, [.. rules.Where(rule => rule.Watches(reader.Name))]));
        return watchers;
    }
}
