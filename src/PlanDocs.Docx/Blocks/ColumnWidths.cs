namespace PlanDocs.Docx;

/// <summary>Divides the width of the text among the columns of a table by what stands in them.</summary>
internal static class ColumnWidths
{
    /// <summary>The widths in twips; their sum is exactly the width.</summary>
    /// <param name="design">That of this table (<see cref="TableFit"/>).</param>
    public static int[] Of(Table table, PageDesign design)
    {
        var least = TableFit.LongestWords(table, design);
        var most = (double[])least.Clone();
        Widen(most, TableGrid.Of(table.Head, table.Columns.Count), design, TextRole.TableHead);
        Widen(most, TableGrid.Of(table.Body, table.Columns.Count), design, TextRole.TableCell);
        return Whole(ColumnShares.Of(least, most, design.TextWidth), Length.Twips(design.TextWidth));
    }

    /// <param name="most">For each column the width of its longest text in one line.</param>
    private static void Widen(double[] most, IReadOnlyList<IReadOnlyList<GridCell>> rows, PageDesign design, TextRole role)
    {
        var look = design.Look(role);
        var letters = LetterWidths.Of(design.Font.Family);
        var padding = 2 * design.Tables.CellPadding;
        foreach (var cell in rows.SelectMany(row => row).Where(cell => cell.Span == 1 && !cell.IsContinuation))
        {
            foreach (var text in cell.Cell.Content.SelectMany(BlockText.Paragraphs))
                most[cell.Column] = Math.Max(most[cell.Column], letters.Measure(text, look.FontSize) + padding);
        }
    }

    private static int[] Whole(double[] widths, int total)
    {
        var whole = widths.Select(width => Math.Max(1, Length.Twips(width))).ToArray();
        if (whole.Length > 0)
            whole[^1] = Math.Max(1, whole[^1] + total - whole.Sum());
        return whole;
    }
}
