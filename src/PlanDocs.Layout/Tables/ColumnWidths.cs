namespace PlanDocs.Layout;

/// <summary>Measures what the columns of a table hold.</summary>
internal static class ColumnWidths
{
    /// <returns>For each column the width of its longest word, and that at which none of its lines needs to break, with the space around them.</returns>
    public static (double[] Least, double[] Most) Measure(IReadOnlyList<TableGrid> grids, double padding)
    {
        var count = Math.Max(1, grids.Max(grid => grid.ColumnCount));
        var (least, most) = (new double[count], new double[count]);
        Array.Fill(least, (2 * padding) + 1);
        Array.Fill(most, (2 * padding) + 1);
        foreach (var cell in grids.SelectMany(grid => grid.Cells).OrderBy(cell => cell.ColumnSpan))
        {
            var widths = Measure(cell.Content);
            Widen(least, cell, widths.Min + (2 * padding));
            Widen(most, cell, widths.Max + (2 * padding));
        }

        return (least, most);
    }

    /// <summary>A cell over several columns makes them wider in proportion, so that a wide one does not take from its neighbours.</summary>
    private static void Widen(double[] widths, GridCell cell, double wanted)
    {
        var covered = widths.AsSpan(cell.Column, cell.ColumnSpan);
        var sum = 0.0;
        foreach (var width in covered)
            sum += width;
        for (var i = 0; wanted > sum && i < covered.Length; i++)
            covered[i] *= wanted / sum;
    }

    private static ContentWidths Measure(IReadOnlyList<FlowBlock> content)
    {
        var (min, max) = (0.0, 0.0);
        foreach (var block in content)
        {
            var widths = Measure(block);
            (min, max) = (Math.Max(min, widths.Min), Math.Max(max, widths.Max));
        }

        return new ContentWidths(min, max);
    }

    private static ContentWidths Measure(FlowBlock block)
    {
        switch (block)
        {
            case FlowParagraph paragraph:
                var text = paragraph.Text.Measure();
                var indents = paragraph.Left + paragraph.Right + Math.Max(0, paragraph.FirstLineIndent);
                // A hair more than measured, so that rounding does not break a line that fits exactly.
                return new ContentWidths(text.Min + indents + 0.01, text.Max + indents + 0.01);
            case FlowFigure figure:
                return new ContentWidths(36, Math.Max(36, ArtworkSize.Wanted(figure.Artwork).Width));
            case FlowTable table:
                return Measure([.. table.Head.Cells.Concat(table.Body.Cells).SelectMany(cell => cell.Content)]);
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "An unknown kind of flow block.");
        }
    }
}
