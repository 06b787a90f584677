namespace PlanDocs.Layout;

/// <summary>Shares a table's width among its columns by what their cells hold.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// All columns together fill the width. Where every cell can have its text in one line, what is left over is shared in proportion; else no word is broken as long
    /// as the longest words fit, and columns with more text get more; else all columns shrink alike.
    /// </summary>
    public static double[] Fit(IReadOnlyList<TableGrid> grids, double padding, double width)
    {
        var count = Math.Max(1, grids.Max(grid => grid.ColumnCount));
        var (min, max) = (new double[count], new double[count]);
        Array.Fill(min, (2 * padding) + 1);
        Array.Fill(max, (2 * padding) + 1);
        foreach (var cell in grids.SelectMany(grid => grid.Cells).OrderBy(cell => cell.ColumnSpan))
        {
            var widths = Measure(cell.Content);
            Widen(min, cell, widths.Min + (2 * padding));
            Widen(max, cell, widths.Max + (2 * padding));
        }

        return Share(min, max, width);
    }

    private static double[] Share(double[] min, double[] max, double width)
    {
        var (least, most) = (min.Sum(), max.Sum());
        if (most <= width)
            return [.. max.Select(column => column * width / most)];
        if (least >= width)
            return [.. min.Select(column => column * width / least)];
        var share = (width - least) / (most - least);
        return [.. min.Select((column, i) => column + ((max[i] - column) * share))];
    }

    private static void Widen(double[] widths, GridCell cell, double wanted)
    {
        var missing = wanted;
        for (var i = 0; i < cell.ColumnSpan; i++)
            missing -= widths[cell.Column + i];
        for (var i = 0; missing > 0 && i < cell.ColumnSpan; i++)
            widths[cell.Column + i] += missing / cell.ColumnSpan;
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
                return new ContentWidths(36, Math.Max(36, figure.Picture.Width ?? figure.Picture.PixelWidth * 0.75));
            case FlowTable table:
                return Measure([.. table.Head.Cells.Concat(table.Body.Cells).SelectMany(cell => cell.Content)]);
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "An unknown kind of flow block.");
        }
    }
}
