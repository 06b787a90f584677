using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Lines of plain text that look like a table: short texts with tabs, bars, or several spaces between them.</summary>
/// <param name="Start">The first of its lines in the group.</param>
/// <param name="End">The line behind the last one.</param>
/// <param name="Rows">The cells; null where nobody can tell which columns they belong to.</param>
internal sealed partial record PlainTextTable(int Start, int End, IReadOnlyList<string[]>? Rows)
{
    /// <summary>In characters; longer texts with gaps between them are prose.</summary>
    private const int LongestCell = 80;

    private const int FewestRows = 2;

    /// <summary>The first table among lines that stand together, from one of them on.</summary>
    public static PlainTextTable? In(IReadOnlyList<EssayLine> group, int from)
    {
        for (var start = from; start < group.Count; start++)
        {
            var end = start;
            while (end < group.Count && IsRow(group[end]))
                end++;
            var rows = group.Skip(start).Take(end - start).Where(line => !Rule().IsMatch(line.Text)).Select(Cells).ToList();
            if (rows.Count >= FewestRows)
                return new PlainTextTable(start, end, Placed(rows));
            start = end;
        }

        return null;
    }

    /// <summary>The table in Markdown; columns of numbers are aligned at their end.</summary>
    public static string Markdown(IReadOnlyList<string[]> rows)
    {
        var rules = Enumerable.Range(0, rows[0].Length).Select(column => rows.Skip(1).All(row => Number().IsMatch(row[column])) ? "---:" : "---");
        return string.Join('\n', rows.Select(Row).Take(1).Append($"|{string.Join('|', rules)}|").Concat(rows.Skip(1).Select(Row)));
    }

    /// <summary>A row of fewer cells has them below those of the first row.</summary>
    private static List<string[]>? Placed(List<List<Cell>> rows)
    {
        var head = rows[0];
        var placed = new List<string[]>();
        foreach (var row in rows)
        {
            if (row.Count == head.Count)
            {
                placed.Add([.. row.Select(cell => cell.Text)]);
                continue;
            }

            var columns = row.Select(cell => head.FindIndex(above => above.Start == cell.Start)).ToList();
            if (columns.Contains(-1))
                return null;
            var texts = Enumerable.Repeat("", head.Count).ToArray();
            for (var i = 0; i < columns.Count; i++)
                texts[columns[i]] = row[i].Text;
            placed.Add(texts);
        }

        return placed;
    }

    private static bool IsRow(EssayLine line) => Rule().IsMatch(line.Text) || Cells(line) is { Count: > 1 } cells && cells.TrueForAll(cell => cell.Text.Length <= LongestCell);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(MarkdownEscape.Inside))} |";

    /// <param name="Start">The column of the page in which it starts.</param>
    private sealed record Cell(string Text, int Start);

    private static List<Cell> Cells(EssayLine line)
    {
        var cells = new List<Cell>();
        var text = line.Text.TrimEnd('|', ' ');
        var start = text.Length - text.TrimStart('|', ' ').Length;
        foreach (Match gap in Gap().Matches(text, start))
        {
            cells.Add(new(text[start..gap.Index], line.Indent + start));
            start = gap.Index + gap.Length;
        }

        cells.Add(new(text[start..], line.Indent + start));
        return cells;
    }

    // Two spaces behind a sentence are no gap. Each stretch of spaces is looked at from its start only, so that a long one takes its length and not the square of it.
    [GeneratedRegex(@"(?:(?<![ \t])[ ]*\||\|)[ ]*|(?<![ \t])(?:[ ]*\t[ \t]*|[ ]{3,}|(?<![.?!:;,”""’)])[ ]{2,})")]
    public static partial Regex Gap();

    [GeneratedRegex(@"^[-=+|: \t]{3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[$€£<>−+-]?\s?\d[\d.,]*\s?%?$")]
    private static partial Regex Number();
}
