namespace PlanDocs.Docx;

/// <summary>Writes the body of a table (ECMA-376 part 1, 17.4): head rows that repeat, rows that stay whole, and cells that reach over others.</summary>
internal sealed class TableWriter(WordDocument document, Story story, BlockWriter blocks)
{
    private WordXml Xml => story.Xml;

    /// <summary>Two tables with nothing between them are one to Word and LibreOffice, whose rows may have other columns each.</summary>
    public void Write(Table table)
    {
        if (table.Replaced is { } replaced)
            Write(replaced);
        if (table.Columns.Count == 0 || table.Head.Count + table.Body.Count == 0)
            return;
        var design = TableFit.DesignFor(table, document.Design);
        var widths = ColumnWidths.Of(table, design);
        Xml.StartTable();
        WriteProperties(table, widths.Sum(), design.Tables);
        Xml.Start("tblGrid");
        foreach (var width in widths)
        {
            Xml.Start("gridCol");
            Xml.Attribute("w", width);
            Xml.End();
        }

        Xml.End();
        WriteRows(table, table.Head, widths, design, isHead: true);
        WriteRows(table, table.Body, widths, design, isHead: false);
        Xml.EndTable();
    }

    private void WriteProperties(Table table, int width, TableLook look)
    {
        Xml.Start("tblPr");
        Xml.Value("tblStyle", TableStyles.Apa);
        if (document.Language.IsRightToLeft)
            Xml.Empty("bidiVisual");
        WriteWidth("tblW", width);
        Xml.Start("tblLayout");
        Xml.Attribute("type", "fixed");
        Xml.End();
        if (look != document.Design.Tables)
            TableStyles.WriteCellMargins(Xml, Length.Twips(look.CellPadding), Length.Twips(look.RowPadding));
        WriteLook(table);
        var title = XmlCharacters.Clean(PlainText.Of(table.Title));
        if (table.Label.Length > 0)
            Xml.Value("tblCaption", XmlCharacters.Clean(table.Label));
        if (title.Length > 0)
            Xml.Value("tblDescription", title);
        Xml.End();
    }

    /// <summary>The style's rule below the first row is right only for a head of one row.</summary>
    private void WriteLook(Table table)
    {
        var hasFirstRow = table.Head.Count == 1;
        var hasFirstColumn = table.Body.Any(row => row.Cells.Any(cell => cell.IsRowHeader));
        Xml.Start("tblLook");
        Xml.Attribute("val", ((hasFirstRow ? 0x20 : 0) | (hasFirstColumn ? 0x80 : 0) | 0x600).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        Xml.Attribute("firstRow", hasFirstRow ? 1 : 0);
        Xml.Attribute("lastRow", 0);
        Xml.Attribute("firstColumn", hasFirstColumn ? 1 : 0);
        Xml.Attribute("lastColumn", 0);
        Xml.Attribute("noHBand", 1);
        Xml.Attribute("noVBand", 1);
        Xml.End();
    }

    private void WriteRows(Table table, IReadOnlyList<TableRow> rows, int[] widths, PageDesign design, bool isHead)
    {
        var grid = TableGrid.Of(rows, widths.Length);
        for (var i = 0; i < grid.Count; i++)
        {
            var outer = Xml.Scope;
            Xml.Scope = rows[i].Change ?? outer;
            Xml.Start("tr");
            WriteRowProperties(isHead);
            var head = isHead ? new HeadRow(rows.Count, IsLast: i == rows.Count - 1) : null;
            foreach (var cell in grid[i])
                WriteCell(cell, table.Columns[cell.Column].Alignment, widths, design, head);
            Xml.End();
            Xml.Scope = outer;
        }
    }

    /// <summary>Word knows no rows that were moved, only such as went and came.</summary>
    private void WriteRowProperties(bool isHead)
    {
        Xml.Start("trPr");
        Xml.Empty("cantSplit");
        if (isHead)
            Xml.Empty("tblHeader");
        if (Xml.Scope is { } change)
            Xml.Tracking.WriteMark(Xml, change.IsGone ? Change.Deleted : Change.Inserted);
        Xml.End();
    }

    private void WriteCell(GridCell cell, TextAlignment alignment, int[] widths, PageDesign design, HeadRow? head)
    {
        Xml.Start("tc");
        Xml.Start("tcPr");
        WriteWidth("tcW", widths.AsSpan(cell.Column, cell.Span).ToArray().Sum());
        if (cell.Span > 1)
            Xml.Value("gridSpan", cell.Span);
        if (cell.IsContinuation)
            Xml.Empty("vMerge");
        else if (cell.RowsLeft > 1)
            Xml.Value("vMerge", "restart");
        if (head is { Count: > 1 })
            WriteHeadRule(cell, head);
        Xml.End();
        var role = head is null ? TextRole.TableCell : TextRole.TableHead;
        var context = new BlockContext(Surroundings.Cell) { CellRole = role, Alignment = head is null ? alignment : design.Look(role).Alignment, CellFontSize = design.Look(role).FontSize };
        blocks.WriteCell(cell.IsContinuation ? [] : cell.Cell.Content, context);
        Xml.End();
    }

    /// <summary>In a head of several rows, what the style does for one: a rule below it, and one below each head that spans columns (APA 7.12).</summary>
    private void WriteHeadRule(GridCell cell, HeadRow head)
    {
        if (head.IsLast || cell.Span > 1)
        {
            Xml.Start("tcBorders");
            TableStyles.WriteRule(Xml, "bottom", document.Design.Tables);
            Xml.End();
        }

        Xml.Value("vAlign", "bottom");
    }

    private void WriteWidth(string name, int twips)
    {
        Xml.Start(name);
        Xml.Attribute("w", twips);
        Xml.Attribute("type", "dxa");
        Xml.End();
    }
}
