namespace PlanDocs.Pdf;

/// <summary>Standard structure attributes (ISO 32000-1 14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Write(PdfBuffer body, StructureElement element, PageTreeWriter pages)
    {
        switch (element.Role)
        {
            case StructureRole.TH or StructureRole.TD: WriteTable(body, element); break;
            case StructureRole.L: WriteList(body, element.ListNumbering); break;
            case StructureRole.Figure: WriteLayout(body, element.BoundingBox, pages); break;
        }
    }

    /// <summary>Header cells always have a scope, since ISO 14289-1 7.5 wants to know what they are headers of.</summary>
    private static void WriteTable(PdfBuffer body, StructureElement cell)
    {
        var scope = cell.Role == StructureRole.TH ? cell.Scope ?? HeaderScope.Column : (HeaderScope?)null;
        if (scope is null && cell is { ColumnSpan: 1, RowSpan: 1 })
            return;
        body.Raw("/A<</O/Table");
        if (scope is { } known)
            body.Raw("/Scope/").Raw(known.ToString());
        if (cell.ColumnSpan != 1)
            body.Raw("/ColSpan ").Integer(cell.ColumnSpan);
        if (cell.RowSpan != 1)
            body.Raw("/RowSpan ").Integer(cell.RowSpan);
        body.Raw(">>");
    }

    private static void WriteList(PdfBuffer body, ListMarker? marker)
    {
        if (marker is { } known)
            body.Raw("/A<</O/List/ListNumbering").Raw(Name(known)).Raw(">>");
    }

    private static string Name(ListMarker marker) => marker switch
    {
        ListMarker.Bullet => "/Disc",
        ListMarker.Decimal => "/Decimal",
        ListMarker.LowerLetter => "/LowerAlpha",
        ListMarker.UpperLetter => "/UpperAlpha",
        ListMarker.LowerRoman => "/LowerRoman",
        ListMarker.UpperRoman => "/UpperRoman",
        _ => throw new ArgumentOutOfRangeException(nameof(marker), marker, "An unknown list marker."),
    };

    private static void WriteLayout(PdfBuffer body, BoundingBox? box, PageTreeWriter pages)
    {
        body.Raw("/A<</O/Layout/Placement/Block");
        if (box is not null && (uint)box.PageIndex < (uint)pages.Ids.Count)
        {
            var height = pages.Height(box.PageIndex);
            body.Raw("/BBox[").Numbers(box.X, height - box.Y - box.Height, box.X + box.Width, height - box.Y).Raw("]");
        }

        body.Raw(">>");
    }
}
