namespace PlanDocs.Plans;

/// <summary>The cells of the tables that the program itself makes.</summary>
internal static class TableCells
{
    /// <summary>APA 7.13: an empty cell might have been forgotten; a dash says that there is nothing.</summary>
    public static TableCell Of(IReadOnlyList<Inline> content) =>
        new([new Paragraph(content.Count > 0 ? content : [new Text("—")]) { Kind = ParagraphKind.Continued }]);

    public static TableCell Of(string text) => Of(text.Length > 0 ? [new Text(text)] : []);

    /// <summary>The cell that names its row.</summary>
    public static TableCell Stub(IReadOnlyList<Inline> content) => Of(content) with { IsRowHeader = true };

    /// <summary>A row that names the rows below it.</summary>
    public static TableRow Spanner(IReadOnlyList<Inline> label, int columns) => new([Stub([new Emphasis(label)]) with { ColumnSpan = columns }]);
}
