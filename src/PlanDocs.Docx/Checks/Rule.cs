using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Something that must hold in a document, checked while its parts go by.</summary>
internal abstract class Rule
{
    private readonly List<Diagnostic> _findings = [];

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>An element starts; the reader stands on it.</summary>
    public virtual void Start(PartScanner scanner, XmlReader element)
    {
    }

    /// <summary>An element ends; the scanner still has its name on top.</summary>
    public virtual void End(PartScanner scanner)
    {
    }

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
