namespace PlanDocs;

/// <summary>
/// Makes a table of many columns fit: its type, and the space in its cells with it, become smaller until its longest words have room beside one another (APA 7.9
/// leaves the size to what is legible). Decided before any font is known, so that all formats decide alike.
/// </summary>
public static class TableFit
{
    /// <summary>In points; what is smaller is not read on paper.</summary>
    public const double SmallestFontSize = 8;

    /// <summary>In points, at the left and right of a cell.</summary>
    private const double SmallestPadding = 2;

    /// <summary>What a cell's padding loses with each point of the type.</summary>
    private const double PaddingPerPoint = 0.8;

    /// <summary>The design with the looks that a table needs; the same where it fits as it is.</summary>
    public static PageDesign DesignFor(Table table, PageDesign design)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(design);
        var (fitting, size) = (design, design.Look(TextRole.TableCell).FontSize);
        for (var points = 1; size - points >= SmallestFontSize && !Fits(LongestWords(table, fitting), design.TextWidth); points++)
            fitting = Smaller(design, points);
        return fitting;
    }

    /// <summary>Whether the longest words of all columns have room beside one another. One that is as wide as half of the table is broken rather than that all else becomes small.</summary>
    public static bool Fits(IReadOnlyCollection<double> longestWords, double width) => longestWords.Sum(word => Math.Min(word, width / 2)) <= width;

    /// <summary>For each column the width of its longest word, with the space around it.</summary>
    public static double[] LongestWords(Table table, PageDesign design)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(design);
        var widths = new double[table.Columns.Count];
        Measure(table.Head, TextRole.TableHead, design, widths);
        Measure(table.Body, TextRole.TableCell, design, widths);
        return widths;
    }

    /// <summary>Where each cell of some rows stands: those that reach down from above take their columns.</summary>
    private static void Measure(IReadOnlyList<TableRow> rows, TextRole role, PageDesign design, double[] widths)
    {
        var taken = new int[widths.Length];
        foreach (var row in rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (column < widths.Length && taken[column] > 0)
                    taken[column++]--;
                if (column >= widths.Length)
                    break;
                if (cell.ColumnSpan == 1)
                    widths[column] = Math.Max(widths[column], LongestWord(cell, role, design));
                for (var end = Math.Min(widths.Length, column + Math.Max(1, cell.ColumnSpan)); column < end; column++)
                    taken[column] = cell.RowSpan - 1;
            }

            for (; column < widths.Length; column++)
                taken[column] = Math.Max(0, taken[column] - 1);
        }
    }

    private static double LongestWord(TableCell cell, TextRole role, PageDesign design)
    {
        var (longest, size, letters) = (0.0, design.Look(role).FontSize, LetterWidths.Of(design.Font.Family));
        foreach (var text in cell.Content.SelectMany(BlockText.Paragraphs))
            longest = Math.Max(longest, letters.MeasureLongestWord(text, size));
        return longest + (2 * design.Tables.CellPadding);
    }

    private static PageDesign Smaller(PageDesign design, int points)
    {
        var looks = new Dictionary<TextRole, ParagraphLook>(design.Looks);
        foreach (var role in (TextRole[])[TextRole.TableHead, TextRole.TableCell])
            looks[role] = looks[role] with { FontSize = looks[role].FontSize - points };
        var padding = Math.Max(SmallestPadding, design.Tables.CellPadding - (points * PaddingPerPoint));
        return design with { Looks = looks, Tables = design.Tables with { CellPadding = padding } };
    }
}
