namespace PlanDocs.Docx;

/// <summary>
/// Divides the width of the text among the columns of a table by what stands in them: each gets room for its longest word, and the rest goes
/// where text would otherwise break most.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>The mean width of a character, as a part of the font's size; wider than in running text, because cells hold figures and capitals.</summary>
    private const double CharacterWidth = 0.52;

    /// <summary>The widths in twips; their sum is exactly the width.</summary>
    public static int[] Of(Table table, PageDesign design)
    {
        var least = new double[table.Columns.Count];
        var most = new double[table.Columns.Count];
        Measure(TableGrid.Of(table.Head, table.Columns.Count), design, TextRole.TableHead, least, most);
        Measure(TableGrid.Of(table.Body, table.Columns.Count), design, TextRole.TableCell, least, most);
        return Whole(Divide(least, most, design.TextWidth), Length.Twips(design.TextWidth));
    }

    private static void Measure(IReadOnlyList<IReadOnlyList<GridCell>> rows, PageDesign design, TextRole role, double[] least, double[] most)
    {
        var character = design.Look(role).FontSize * CharacterWidth;
        var padding = 2 * design.Tables.CellPadding;
        foreach (var cell in rows.SelectMany(row => row).Where(cell => cell.Span == 1 && !cell.IsContinuation))
        {
            var (word, line) = LongestOf(cell.Cell);
            least[cell.Column] = Math.Max(least[cell.Column], (word * character) + padding);
            most[cell.Column] = Math.Max(most[cell.Column], (line * character) + padding);
        }
    }

    private static (int Word, int Line) LongestOf(TableCell cell)
    {
        var (word, line) = (1, 1);
        foreach (var text in cell.Content.SelectMany(PlainText.Pieces))
        {
            line = Math.Max(line, text.Length);
            foreach (var range in text.AsSpan().Split(' '))
                word = Math.Max(word, range.End.Value - range.Start.Value);
        }

        return (word, line);
    }

    private static double[] Divide(double[] least, double[] most, double width)
    {
        var (sumOfLeast, sumOfMost) = (least.Sum(), most.Sum());
        if (sumOfMost <= width || sumOfMost <= sumOfLeast)
            return [.. most.Select(one => one + ((width - sumOfMost) / most.Length))];
        if (sumOfLeast >= width)
            return [.. least.Select(one => one * width / sumOfLeast)];
        var share = (width - sumOfLeast) / (sumOfMost - sumOfLeast);
        return [.. least.Zip(most, (low, high) => low + ((high - low) * share))];
    }

    private static int[] Whole(double[] widths, int total)
    {
        var whole = widths.Select(width => Math.Max(1, Length.Twips(width))).ToArray();
        if (whole.Length > 0)
            whole[^1] = Math.Max(1, whole[^1] + total - whole.Sum());
        return whole;
    }
}
