using System.Xml;

namespace PlanDocs.Docx;

/// <summary>A cell, a note, and a header end with a paragraph (ECMA-376 part 1, 17.4.65); the schema cannot say so, and Word refuses the file.</summary>
internal sealed class CellRule : Rule
{
    private readonly Stack<string> _lastChild = new();

    public override void Start(PartScanner scanner, XmlReader element)
    {
        if (_lastChild.Count > 0 && IsStory(scanner, scanner.Parent))
        {
            _lastChild.Pop();
            _lastChild.Push(scanner.Name);
        }

        if (IsStory(scanner, scanner.Name))
            _lastChild.Push("");
    }

    public override void End(PartScanner scanner)
    {
        if (IsStory(scanner, scanner.Name) && _lastChild.Pop() != "w:p")
            Report(Errors.NoParagraph(scanner.Part, scanner.Name));
    }

    /// <summary>In the settings, a <c>w:footnote</c> is only the number of one.</summary>
    private static bool IsStory(PartScanner scanner, string name) =>
        name is "w:tc" or "w:hdr" or "w:ftr" || (name == "w:footnote" && scanner.Part != Parts.Settings);
}
