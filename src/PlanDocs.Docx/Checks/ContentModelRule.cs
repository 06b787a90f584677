using System.Xml;

namespace PlanDocs.Docx;

/// <summary>
/// Elements stand where the schema lets them, in its order and no more often. Word calls a file damaged that has, say, the indents of a paragraph before its tabs. The Open
/// XML SDK checks all of the schema, but takes fifty times as long; the tests hold this rule's verdict against the SDK's.
/// </summary>
internal sealed class ContentModelRule : Rule
{
    private readonly Stack<(ContentModel Model, int Last)> _open = new();

    public override bool Watches(string name) => ContentModel.Of(name) is not null;

    public override void Start(PartScanner scanner, XmlReader element) => _open.Push((ContentModel.Of(scanner.Name)!, -1));

    public override void StartChild(PartScanner scanner)
    {
        // Elements of later versions of Word stand where those versions want them.
        if (!scanner.Name.StartsWith("w:", StringComparison.Ordinal))
            return;
        var (model, last) = _open.Pop();
        if (model.PlaceOf(scanner.Name) is not var (rank, mayRepeat))
        {
            Report(Errors.Misplaced(scanner.Part, scanner.Parent, scanner.Name));
        }
        else
        {
            if (rank < last || (rank == last && !mayRepeat))
                Report(Errors.PropertyOrder(scanner.Part, scanner.Parent, scanner.Name));
            last = Math.Max(rank, last);
        }

        _open.Push((model, last));
    }

    public override void End(PartScanner scanner) => _open.Pop();
}
