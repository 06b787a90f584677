namespace PlanDocs.Docx;

/// <summary>
/// Divides the width of the text among the columns of a table by what stands in them. A date or a status stays in one line as long as the columns with more to say can
/// spare the room.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>The widths in twips; their sum is exactly the width.</summary>
    public static int[] Of(Table table, PageDesign design)
    {
        var least = new double[table.Columns.Count];
        var most = new double[table.Columns.Count];
        Measure(TableGrid.Of(table.Head, table.Columns.Count), design, TextRole.TableHead, least, most);
        Measure(TableGrid.Of(table.Body, table.Columns.Count), design, TextRole.TableCell, least, most);
        return Whole(Divide(least, most, design.TextWidth), Length.Twips(design.TextWidth));
    }

    /// <param name="least">For each column the width of its longest word.</param>
    /// <param name="most">For each column the width of its longest text in one line.</param>
    private static void Measure(IReadOnlyList<IReadOnlyList<GridCell>> rows, PageDesign design, TextRole role, double[] least, double[] most)
    {
        var look = design.Look(role);
        var padding = 2 * design.Tables.CellPadding;
        foreach (var cell in rows.SelectMany(row => row).Where(cell => cell.Span == 1 && !cell.IsContinuation))
        {
            foreach (var text in cell.Cell.Content.SelectMany(BlockText.Paragraphs))
            {
                most[cell.Column] = Math.Max(most[cell.Column], TextWidth.Of(text, design.Font.Family, look.FontSize) + padding);
                foreach (var word in text.AsSpan().Split(' '))
                    least[cell.Column] = Math.Max(least[cell.Column], TextWidth.Of(text.AsSpan()[word], design.Font.Family, look.FontSize) + padding);
            }
        }
    }

    private static double[] Divide(double[] least, double[] most, double width)
    {
        var sum = most.Sum();
        if (sum <= width)
            return [.. most.Select(one => one + ((width - sum) / most.Length))];
        sum = least.Sum();
        return sum >= width ? [.. least.Select(one => one * width / sum)] : Share(least, most, width);
    }

    /// <summary>
    /// A column gets what it asks for if that is no more than an equal share of what is left; the others, whose text must break anyway, share the rest by the amount of
    /// their text, so that they come out about equally high.
    /// </summary>
    private static double[] Share(double[] least, double[] most, double width)
    {
        var widths = new double[most.Length];
        var open = Enumerable.Range(0, most.Length).OrderBy(column => most[column]).ToList();
        while (Settled(least, most, open, width) is var (column, settled))
        {
            widths[column] = settled;
            width -= settled;
            open.Remove(column);
        }

        var asked = open.Sum(column => most[column]);
        foreach (var column in open)
            widths[column] = width * most[column] / asked;
        return widths;
    }

    /// <summary>A column whose width is certain: the one that asks for least, if it may have it, or one whose longest word is more than its part.</summary>
    /// <param name="open">The columns without a width, by what they ask for; there is room for their longest words.</param>
    private static (int Column, double Width)? Settled(double[] least, double[] most, List<int> open, double width)
    {
        if (open.Count == 0)
            return null;
        var modest = open[0];
        if (most[modest] <= width / open.Count && most[modest] - least[modest] + open.Sum(column => least[column]) <= width)
            return (modest, most[modest]);
        var asked = open.Sum(column => most[column]);
        var tight = open.FindIndex(column => width * most[column] / asked < least[column]);
        return tight < 0 ? null : (open[tight], least[open[tight]]);
    }

    private static int[] Whole(double[] widths, int total)
    {
        var whole = widths.Select(width => Math.Max(1, Length.Twips(width))).ToArray();
        if (whole.Length > 0)
            whole[^1] = Math.Max(1, whole[^1] + total - whole.Sum());
        return whole;
    }
}
