namespace PlanDocs.Revisions;

/// <summary>The changes of one block, and of what is in it.</summary>
internal static class BlockChanges
{
    public static IEnumerable<ReportedChange> Of(Block block) => block switch
    {
        { Change: { } change } => Whole(change, block),
        PlanPart part => part.Content.SelectMany(Of),
        Paragraph { EndChange: { } change } paragraph => [new ReportedChange(null, change.IsGone ? "paragraph, joined to the next" : "paragraph, split", Pieces.Of(paragraph.Content))],
        Paragraph paragraph => Text("paragraph", paragraph.Content, paragraph.Before),
        Heading heading => Text("heading", heading.Content, heading.Before),
        SectionLabel label => Text("heading", label.Content, label.Before),
        BodyTitle title => Text("title", title.Content, title.Before),
        PaperTitle title => Text("title", title.Content, title.Before),
        TitlePageLine line => Text("line", line.Content, line.Before),
        BlockQuotation quotation => quotation.Content.SelectMany(Of),
        ListBlock list => list.Items.SelectMany(Item),
        Table table => OfTable(table),
        Figure figure => OfFigure(figure),
        ReferenceList list => list.Entries.SelectMany(Entry),
        _ => [],
    };

    public static string NameOf(Block block) => block switch
    {
        Paragraph => "paragraph",
        Heading or SectionLabel => "heading",
        BodyTitle or PaperTitle => "title",
        TitlePageLine => "line",
        CodeBlock => "code",
        BlockQuotation => "quotation",
        ListBlock => "list",
        Table => "table",
        Figure => "figure",
        ReferenceList => "reference list",
        Contents => "contents",
        _ => "part",
    };

    /// <summary>What moved is told where it is now.</summary>
    private static IEnumerable<ReportedChange> Whole(Change change, Block block) => change.Kind == ChangeKind.MovedFrom
        ? []
        : [new ReportedChange(change.Kind, NameOf(block), [new ChangePiece(change.Kind, PlainText.Of(block))])];

    private static IEnumerable<ReportedChange> Text(string what, IReadOnlyList<Inline> content, Block? before) =>
        before is null && !Pieces.HasChange(content) ? [] : [new ReportedChange(null, what, Pieces.Of(content))];

    private static IEnumerable<ReportedChange> Text(string what, IReadOnlyList<Inline> content) =>
        Pieces.HasChange(content) ? [new ReportedChange(Pieces.OfWhole(content), what, Pieces.Of(content))] : [];

    private static IEnumerable<ReportedChange> Item(ListItem item) => item.Change is { } change
        ? [new ReportedChange(change.Kind, "list item", [new ChangePiece(change.Kind, PlainText.Of(item))])]
        : item.Content.SelectMany(Of);

    private static IEnumerable<ReportedChange> OfTable(Table table) =>
    [
        .. Label("table", (table.Before as Table)?.Label, table.Label),
        .. Text("table title", table.Title),
        .. RowsOf(table.Replaced).Concat(RowsOf(table)).SelectMany(Row),
        .. table.Notes.SelectMany(note => Text("table note", note)),
    ];

    private static IEnumerable<TableRow> RowsOf(Table? table) => table is null ? [] : table.Head.Concat(table.Body);

    private static IEnumerable<ReportedChange> Row(TableRow row)
    {
        if (row.Change is { } change)
            return [new ReportedChange(change.Kind, "table row", [new ChangePiece(change.Kind, string.Join(" | ", row.Cells.Select(cell => string.Join(' ', cell.Content.Select(PlainText.Of)))))])];
        if (!row.Cells.Any(cell => cell.Content.SelectMany(Of).Any()))
            return [];
        var pieces = new List<ChangePiece>();
        foreach (var cell in row.Cells)
        {
            if (pieces.Count > 0)
                pieces.Add(new ChangePiece(null, " | "));
            pieces.AddRange(Pieces.Of(cell.Content));
        }

        return [new ReportedChange(null, "table row", pieces)];
    }

    private static IEnumerable<ReportedChange> OfFigure(Figure figure) =>
    [
        .. Label("figure", (figure.Before as Figure)?.Label, figure.Label),
        .. Text("figure title", figure.Title),
        .. figure.Before is Figure before && !before.HasSamePicture(figure)
            ? new[] { new ReportedChange(null, "picture", [new ChangePiece(ChangeKind.Deleted, before.AlternativeText), new ChangePiece(ChangeKind.Inserted, figure.AlternativeText)]) }
            : [],
        .. figure.Notes.SelectMany(note => Text("figure note", note)),
    ];

    private static IEnumerable<ReportedChange> Label(string what, string? before, string label) => before is null || before == label
        ? []
        : [new ReportedChange(null, what + " number", [new ChangePiece(ChangeKind.Deleted, before), new ChangePiece(ChangeKind.Inserted, label)])];

    private static IEnumerable<ReportedChange> Entry(ReferenceEntry entry) => entry.Change is { } change
        ? [new ReportedChange(change.Kind, "reference", [new ChangePiece(change.Kind, PlainText.Of(entry.Content))])]
        : Text("reference", entry.Content);
}
