using System.Text;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>What a reader who does not see needs: alternative texts, header rows, links that say where they lead, a title, and a language.</summary>
internal sealed class AccessibilityRule : Rule
{
    private readonly StringBuilder _link = new();
    private readonly Stack<bool> _tableHeads = new();
    private bool _isInLink;
    private bool _hasTitle;
    private bool _hasLanguage;

    public override bool Watches(string name) =>
        name is "wp:docPr" or "w:hyperlink" or "w:tbl" or "w:tblHeader" or "w:lang" or "w:t" or "w:delText" or "dc:title";

    public override void Start(PartScanner scanner, XmlReader element)
    {
        switch (scanner.Name)
        {
            case "wp:docPr" when string.IsNullOrWhiteSpace(element.GetAttribute("descr")):
                Report(Errors.Inaccessible(scanner.Part, "a picture has no alternative text"));
                break;
            case "w:hyperlink":
                _isInLink = true;
                _link.Clear();
                break;
            case "w:tbl":
                _tableHeads.Push(false);
                break;
            case "w:tblHeader":
                _tableHeads.Pop();
                _tableHeads.Push(true);
                break;
            case "w:lang" when scanner.Part == Parts.Styles:
                _hasLanguage = true;
                break;
        }
    }

    public override void End(PartScanner scanner)
    {
        if (scanner.Name == "w:tbl" && !_tableHeads.Pop())
            Report(Errors.Inaccessible(scanner.Part, "a table has no header row"));
        else if (scanner.Name == "w:hyperlink")
            EndLink(scanner);
    }

    public override void Text(PartScanner scanner, string text)
    {
        if (scanner.Name is "w:t" or "w:delText" && _isInLink)
            _link.Append(text);
        else if (scanner.Name == "dc:title")
            _hasTitle = true;
    }

    public override void Finish(CheckedPackage package)
    {
        if (!_hasTitle)
            Report(Errors.Inaccessible(Parts.CoreProperties, "the document has no title"));
        if (!_hasLanguage)
            Report(Errors.Inaccessible(Parts.Styles, "the document has no language"));
    }

    private void EndLink(PartScanner scanner)
    {
        _isInLink = false;
        if (SaysNothing(_link.ToString().Trim()))
            Report(Errors.Inaccessible(scanner.Part, $"a link says only ‘{_link}’"));
    }

    private static bool SaysNothing(string text) => text.ToUpperInvariant() is "" or "HERE" or "CLICK HERE" or "LINK" or "THIS" or "MORE" or "READ MORE";
}
