namespace PlanDocs.Revisions;

/// <summary>A table of both editions, row by row and, in rows that stayed, cell by cell; all its rows are replaced where its columns are others.</summary>
internal static class TableMerge
{
    public static Table Of(Table before, Table after)
    {
        var merged = after with { Title = InlineMerge.Of(before.Title, after.Title), Notes = NotesMerge.Of(before.Notes, after.Notes) };
        return HaveSameColumns(before, after) && Rows(before.Head, after.Head) is { } head && Rows(before.Body, after.Body) is { } body
            ? merged with { Head = head, Body = body }
            : Whole(merged, Change.Inserted) with { Replaced = Whole(before, Change.Deleted) };
    }

    private static bool HaveSameColumns(Table before, Table after) => before.Head.Count == after.Head.Count
        && before.Columns.Select(column => column.Alignment).SequenceEqual(after.Columns.Select(column => column.Alignment));

    private static Table Whole(Table table, Change change) => table with
    {
        Head = [.. table.Head.Select(row => row with { Change = change })],
        Body = [.. table.Body.Select(row => row with { Change = change })],
    };

    /// <returns>Null where a row cannot come or go by itself, because cells reach over several.</returns>
    private static IReadOnlyList<TableRow>? Rows(IReadOnlyList<TableRow> before, IReadOnlyList<TableRow> after)
    {
        var pairs = Revisions.Rows.Align(before, after, ContentKey.Of, PlainText.Of, CanPair).ToList();
        if (pairs.Exists(pair => pair.Before is null || pair.After is null) && before.Concat(after).Any(row => row.Cells.Any(cell => cell.RowSpan > 1)))
            return null;
        return [.. pairs.Select(pair => Row(pair.Before, pair.After))];
    }

    /// <summary>Cells of paragraphs show what changed in them; of a row in which another cell changed, the whole is replaced.</summary>
    private static bool CanPair(TableRow before, TableRow after) => before.Cells.Count == after.Cells.Count
        && before.Cells.Zip(after.Cells).All(pair => pair.First.ColumnSpan == pair.Second.ColumnSpan && pair.First.RowSpan == pair.Second.RowSpan
            && (AreEqual(pair.First, pair.Second) || (ParagraphMerge.Only(pair.First.Content) is not null && ParagraphMerge.Only(pair.Second.Content) is not null)));

    private static bool AreEqual(TableCell before, TableCell after) => Key(before) == Key(after);

    private static string Key(TableCell cell) => string.Concat(cell.Content.Select(ContentKey.Of));

    private static TableRow Row(TableRow? before, TableRow? after) => (before, after) switch
    {
        (null, { } come) => come with { Change = Change.Inserted },
        ({ } gone, null) => gone with { Change = Change.Deleted },
        ({ } first, { } second) => second with { Cells = [.. first.Cells.Zip(second.Cells, Cell)] },
        _ => throw new ArgumentException("A row is of one edition at least."),
    };

    private static TableCell Cell(TableCell before, TableCell after) => AreEqual(before, after)
        ? after
        : after with { Content = [.. ParagraphMerge.Of(ParagraphMerge.Only(before.Content)!, ParagraphMerge.Only(after.Content)!)] };
}
