using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Every field that begins has a result and ends, inside its story.</summary>
internal sealed class FieldRule : Rule
{
    private readonly Stack<string> _open = new();

    public override bool Watches(string name) => name is "w:fldChar" or "w:document" or "w:hdr" or "w:ftr" or "w:footnotes";

    public override void Start(PartScanner scanner, XmlReader element)
    {
        if (scanner.Name != "w:fldChar")
            return;
        var type = Attribute(element, "fldCharType") ?? "";
        if (type == "begin")
            _open.Push(type);
        else if (!_open.TryPop(out var before) || before != (type == "separate" ? "begin" : "separate"))
            Report(Errors.BrokenField(scanner.Part));
        else if (type == "separate")
            _open.Push(type);
    }

    public override void End(PartScanner scanner)
    {
        if (_open.Count == 0 || scanner.Name == "w:fldChar")
            return;
        Report(Errors.BrokenField(scanner.Part));
        _open.Clear();
    }
}
