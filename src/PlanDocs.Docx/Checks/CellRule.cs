using System.Xml;

namespace PlanDocs.Docx;

/// <summary>A cell, a note, and a header end with a paragraph (ECMA-376 part 1, 17.4.65); the schema cannot say so, and Word refuses the file.</summary>
internal sealed class CellRule : Rule
{
    private readonly Stack<string> _lastChild = new();

    public override bool Watches(string name) => name is "w:tc" or "w:footnote" or "w:hdr" or "w:ftr";

    public override void Start(PartScanner scanner, XmlReader element) => _lastChild.Push("");

    public override void StartChild(PartScanner scanner)
    {
        _lastChild.Pop();
        _lastChild.Push(scanner.Name);
    }

    public override void End(PartScanner scanner)
    {
        // In the settings, a w:footnote is only the number of one.
        if (_lastChild.Pop() != "w:p" && scanner.Part != Parts.Settings)
            Report(Errors.NoParagraph(scanner.Part, scanner.Name));
    }
}
