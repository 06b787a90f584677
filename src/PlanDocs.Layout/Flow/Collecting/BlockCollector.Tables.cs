namespace PlanDocs.Layout;

/// <summary>Tables: number, title, head, body, notes (APA 7.8–7.14).</summary>
internal sealed partial class BlockCollector
{
    /// <summary>A table with the columns of the old edition stands above the one that replaces it, both under one caption.</summary>
    private IEnumerable<FlowTable> TableFlow(Table table, BlockPlace place)
    {
        var tag = place.Tag.Open(new StructureTag(StructureRole.Table) { Id = table.Id });
        var above = Caption(tag, LabelOf(table.Change, (table.Before as Table)?.Label, table.Label), table.Title, TextRole.TableLabel, TextRole.TableTitle, place);
        if (table.Replaced is { } replaced)
        {
            yield return TableFlow(replaced, tag, above, place) with { TargetIds = [table.Id] };
            (tag, above) = (place.Tag.Open(StructureRole.Table), []);
        }

        var flow = TableFlow(table, tag, above, place) with { TargetIds = table.Replaced is null ? [table.Id] : [] };
        yield return flow with { Below = NoteParagraphs(table.Notes, TextRole.TableNote, place.Tag, place) };
    }

    private FlowTable TableFlow(Table table, StructureTag tag, IReadOnlyList<FlowBlock> above, BlockPlace place)
    {
        var design = TableFit.DesignFor(table, Design);
        var head = Grid(table, table.Head, tag.Open(StructureRole.THead), design.Look(TextRole.TableHead), isHead: true);
        var body = Grid(table, table.Body, tag.Open(StructureRole.TBody), design.Look(TextRole.TableCell), isHead: false);
        var look = Design.Look(TextRole.TableLabel);
        var continued = new FlowParagraph(context.ShapeArtifact(table.ContinuedLabel, look), look) { Left = place.Left };
        var pitch = context.Pitch(design.Look(TextRole.TableCell));
        return new FlowTable(above, head, body, [], continued) { Left = place.Left, Look = design.Tables, LineHeight = pitch.Height, Span = table.Span };
    }

    private TableGrid Grid(Table table, IReadOnlyList<TableRow> rows, StructureTag group, ParagraphLook look, bool isHead)
    {
        var cells = new List<GridCell>();
        var tags = rows.Select(_ => group.Open(StructureRole.TR)).ToList();
        foreach (var (row, column, rowSpan, columnSpan, cell) in CellPlacer.Place(rows))
        {
            var alignment = column < table.Columns.Count ? table.Columns[column].Alignment : TextAlignment.Start;
            cells.Add(new GridCell(row, column, rowSpan, columnSpan, [.. Cell(cell, tags[row], rowSpan, columnSpan, isHead, isHead ? look : look with { Alignment = alignment })]));
        }

        var columns = cells.Select(cell => cell.Column + cell.ColumnSpan).Append(table.Columns.Count).Max();
        return new TableGrid(rows.Count, columns, cells);
    }

    private IEnumerable<FlowBlock> Cell(TableCell cell, StructureTag row, int rowSpan, int columnSpan, bool isHead, ParagraphLook look)
    {
        var role = isHead ? TextRole.TableHead : TextRole.TableCell;
        var tag = row.Open(new StructureTag(isHead || cell.IsRowHeader ? StructureRole.TH : StructureRole.TD)
        {
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Scope = isHead ? HeaderScope.Column : cell.IsRowHeader ? HeaderScope.Row : null,
        });
        return CollectAll(cell.Content, new BlockPlace(tag, role, role) { Surroundings = look });
    }
}
