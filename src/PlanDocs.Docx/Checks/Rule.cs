using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Something that must hold in a document, checked while its parts go by.</summary>
internal abstract class Rule
{
    private readonly List<Diagnostic> _findings = [];

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Whether the rule looks at elements of a name, given with its prefix.</summary>
    public abstract bool Watches(string name);

    /// <summary>A watched element starts; the reader stands on it.</summary>
    public virtual void Start(PartScanner scanner, XmlReader element)
    {
    }

    /// <summary>An element starts inside a watched one.</summary>
    public virtual void StartChild(PartScanner scanner)
    {
    }

    /// <summary>A watched element ends; the scanner still has its name on top.</summary>
    public virtual void End(PartScanner scanner)
    {
    }

    /// <summary>Text stands in a watched element.</summary>
    public virtual void Text(PartScanner scanner, string text)
    {
    }

    /// <summary>All parts have gone by.</summary>
    public virtual void Finish(CheckedPackage package)
    {
    }

    protected void Report(Diagnostic finding) => _findings.Add(finding);

    protected static string? Value(XmlReader element) => element.GetAttribute("val", Namespaces.Word);

    protected static string? Attribute(XmlReader element, string name) => element.GetAttribute(name, Namespaces.Word);
}
