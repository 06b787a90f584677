using PlanDocs.Layout;
using PlanDocs.Pdf;
using static PlanDocs.Tests.Pdf.Requirement;

namespace PlanDocs.Tests.Pdf;

internal static class StructureRequirements
{
    /// <summary>Which roles may be directly above a role (ISO 32000-1 14.8.4).</summary>
    private static readonly Dictionary<string, string[]> Above = new()
    {
        ["LI"] = ["L"],
        ["Lbl"] = ["LI", "Note", "BibEntry", "TOCI"],
        ["LBody"] = ["LI"],
        ["TR"] = ["Table", "THead", "TBody"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TOCI"] = ["TOC"],
    };

    /// <summary>Which roles alone may be directly below a role.</summary>
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["L"] = ["LI", "L", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["TR", "THead", "TBody", "TFoot", "Caption"],
        ["TR"] = ["TH", "TD"],
        ["TOC"] = ["TOCI", "TOC", "Caption"],
    };

    public static IReadOnlyList<Requirement> All { get; } =
    [
        Each("Every role is a standard one (ISO 14289-1 7.1)", pdf => pdf.Elements, (_, element) => Enum.GetNames<StructureRole>().Contains(element.Role)),
        That("One document holds everything (ISO 32000-1 14.8.4.2)", pdf => pdf.Elements is [{ Role: "Document", Parent: null }, ..] && pdf.Elements.Skip(1).All(element => element.Parent is not null)),
        That("Headings start at level 1 and leave out no level (ISO 14289-1 7.4.2)", HeadingsDescend),
        Each("Parts of lists, tables, and contents stand where they belong (ISO 14289-1 7.5 and 7.6)", pdf => pdf.Elements, (_, element) =>
            !Above.TryGetValue(element.Role, out var roles) || roles.Contains(element.Parent?.Role)),
        Each("Lists, tables, and contents have no other parts (ISO 14289-1 7.5 and 7.6)", pdf => pdf.Elements, (_, element) =>
            !Below.TryGetValue(element.Role, out var roles) || element.Children.All(child => roles.Contains(child.Role))),
        Each("A header cell says what it heads (ISO 14289-1 7.5)", pdf => With(pdf, "TH"), (pdf, cell) => pdf.Name(Attributes(pdf, cell)?["Scope"]) is "Row" or "Column" or "Both"),
        Each("The rows of a table, with their spans, are equally long (ISO 14289-1 7.5)", pdf => With(pdf, "Table"), RowsAreEquallyLong),
        Each("A figure has alternative text (ISO 14289-1 7.3)", pdf => With(pdf, "Figure"), (pdf, figure) => pdf.Text(figure.Dictionary["Alt"]) is { Length: > 0 } || figure.ActualText is not null),
        Each("A figure has a bounding box (ISO 14289-1 7.3)", pdf => With(pdf, "Figure"), (pdf, figure) => pdf.Items(Attributes(pdf, figure), "BBox").Count == 4),
        Each("A note has an identifier (ISO 14289-1 7.9)", pdf => With(pdf, "Note"), (pdf, note) => pdf.Text(note.Dictionary["ID"]) is { Length: > 0 }),
        That("Identifiers are given once (ISO 32000-1 14.7.2)", pdf => pdf.Elements.Select(element => pdf.Text(element.Dictionary["ID"])).OfType<string>().GroupBy(id => id).All(group => group.Count() == 1)),
        Each("Marked content leads to its element by the parent tree (ISO 32000-1 14.7.4.4)", Marks, (pdf, mark) => ParentOf(pdf, mark.Page, mark.Mark) == mark.Element),
        Each("Every element's content is on its page (ISO 32000-1 14.7.4.2)", Marks, (pdf, mark) => pdf.Content(mark.Page).Painted.Contains(mark.Mark)),
    ];

    private static IEnumerable<TagElement> With(ReadBack pdf, string role) => pdf.Elements.Where(element => element.Role == role);

    private static PdfValue.Dictionary? Attributes(ReadBack pdf, TagElement element) => pdf.Get(element.Dictionary, "A");

    private static bool HeadingsDescend(ReadBack pdf)
    {
        var level = 0;
        foreach (var element in pdf.Elements.Where(element => element.Role is ['H', >= '1' and <= '6']))
        {
            if (element.Role[1] - '0' > level + 1)
                return false;
            level = element.Role[1] - '0';
        }

        return true;
    }

    private static bool RowsAreEquallyLong(ReadBack pdf, TagElement table)
    {
        var rows = table.Children.SelectMany(child => child.Role == "TR" ? [child] : child.Children).Where(row => row.Role == "TR").ToList();
        var lengths = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var cell in rows[i].Children)
            {
                var (columns, down) = (pdf.Integer(Attributes(pdf, cell)?["ColSpan"]) ?? 1, pdf.Integer(Attributes(pdf, cell)?["RowSpan"]) ?? 1);
                if (i + down > rows.Count)
                    return false;
                for (var row = i; row < i + down; row++)
                    lengths[row] += columns;
            }
        }

        return lengths.Distinct().Count() == 1;
    }

    private static IEnumerable<(int Element, int Page, int Mark)> Marks(ReadBack pdf) =>
        pdf.Elements.SelectMany(element => element.Kids.Where(kid => kid.Mark is not null).Select(kid => (element.Id, kid.Mark!.Value.Page, kid.Mark!.Value.Id)));

    private static int ParentOf(ReadBack pdf, int page, int mark)
    {
        var owners = ParentTree(pdf, pdf.Integer(pdf.Page(page)["StructParents"]) ?? -1) as PdfValue.Array;
        return owners is not null && mark >= 0 && mark < owners.Items.Count && owners.Items[mark] is PdfValue.Reference owner ? owner.Id : -1;
    }

    internal static PdfValue? ParentTree(ReadBack pdf, int key)
    {
        var numbers = pdf.Items(pdf.Get(pdf.Get(pdf.Catalog, "StructTreeRoot"), "ParentTree"), "Nums");
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            if (pdf.Integer(numbers[i]) == key)
                return numbers[i + 1];
        }

        return null;
    }
}
