using System.Globalization;
using System.Text;

namespace PlanDocs.Layout;

/// <summary>Pages and structure as text for a person to read: what golden files of a layout compare. Positions are rounded to tenths of a point.</summary>
public static class PagedDocumentDump
{
    public static string Of(PagedDocument document)
    {
        var dump = new StringBuilder();
        for (var i = 0; i < document.Pages.Count; i++)
            AddPage(dump, document.Pages[i], i + 1);
        dump.Append("structure\n");
        AddElement(dump, document.Structure, 1);
        dump.Append("outline\n");
        AddOutline(dump, document.Outline, 1);
        dump.Append("destinations\n");
        foreach (var (id, place) in document.Destinations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Line(dump, 1, $"{id} → page {place.PageIndex + 1}, {place.X:0.0} {place.Y:0.0}");
        return dump.ToString();
    }

    private static void AddPage(StringBuilder dump, Page page, int number)
    {
        Line(dump, 0, $"page {number}: {page.Width:0.0} × {page.Height:0.0}");
        foreach (var item in page.Items)
            Line(dump, 1, $"{Mark(item)} {Shown(item)}");
    }

    private static string Mark(PageItem item) =>
        item.ContentId == PageItem.Artifact ? item is LinkArea ? "    " : $"({item.ArtifactKind})" : Text($"#{item.ContentId}");

    private static string Shown(PageItem item) => item switch
    {
        TextRun run => Text($"text {run.X:0.0} {run.Y:0.0} {run.Font.PostScriptName} {run.Size:0.#} ‘{run.Text}’"),
        Rule rule => Text($"rule {rule.X:0.0} {rule.Y:0.0} {rule.Width:0.0} × {rule.Height:0.0}"),
        PlacedPicture picture => Text($"picture {picture.X:0.0} {picture.Y:0.0} {picture.Width:0.0} × {picture.Height:0.0} {picture.Picture.Path}"),
        PlacedPath path => Text($"path {string.Join(' ', path.Points.Select(point => Text($"{point.X:0.0},{point.Y:0.0}")))}{(path.IsClosed ? " closed" : "")}{Paint(path)}"),
        LinkArea link => Text($"link {link.LinkId} {link.X:0.0} {link.Y:0.0} {link.Width:0.0} × {link.Height:0.0} ‘{link.Description}’"),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "An unknown kind of page item."),
    };

    private static string Paint(PlacedPath path) =>
        (path.Fill is { } fill ? Text($" {(fill.IsHatched ? "hatched" : "filled")} {fill.Color:X6}") : "")
        + (path.Stroke is { } stroke ? Text($" {(stroke.IsDashed ? "dashed" : "drawn")} {stroke.Color:X6} {stroke.Width:0.##}") : "");

    private static void AddElement(StringBuilder dump, StructureElement element, int depth)
    {
        Line(dump, depth, $"{element.Role}{Attributes(element)}");
        foreach (var child in element.Children)
            AddNode(dump, child, depth + 1);
    }

    private static void AddNode(StringBuilder dump, StructureNode node, int depth)
    {
        switch (node)
        {
            case StructureElement element: AddElement(dump, element, depth); break;
            case StructureContent content: Line(dump, depth, $"#{content.Id}"); break;
            case StructureAnnotation annotation: Line(dump, depth, $"annotation of link {annotation.LinkId}"); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node, "An unknown kind of structure node.");
        }
    }

    private static string Attributes(StructureElement element)
    {
        var text = new StringBuilder();
        Add("id", element.Id);
        Add("language", element.Language);
        Add("alternative", element.AlternativeText);
        Add("actual", element.ActualText);
        Add("title", element.Title);
        Add("columns", element.ColumnSpan == 1 ? null : Text($"{element.ColumnSpan}"));
        Add("rows", element.RowSpan == 1 ? null : Text($"{element.RowSpan}"));
        Add("scope", element.Scope?.ToString());
        Add("numbering", element.ListNumbering?.ToString());
        Add("box", element.BoundingBox is { } box ? Text($"page {box.PageIndex + 1}, {box.X:0.0} {box.Y:0.0} {box.Width:0.0} × {box.Height:0.0}") : null);
        return text.ToString();

        void Add(string name, string? value) => text.Append(value is null ? "" : $" {name}=‘{value}’");
    }

    private static void AddOutline(StringBuilder dump, IReadOnlyList<OutlineEntry> entries, int depth)
    {
        foreach (var entry in entries)
        {
            Line(dump, depth, $"{entry.Title} → {entry.TargetId}");
            AddOutline(dump, entry.Children, depth + 1);
        }
    }

    private static void Line(StringBuilder dump, int depth, FormattableString text) =>
        dump.Append(' ', 2 * depth).Append(Text(text).Trim()).Append('\n');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
