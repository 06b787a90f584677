namespace PlanDocs.Layout;

/// <summary>Sets a table at a width: measures its columns, sets its rows, and ties caption, head, first row, and notes together.</summary>
internal sealed class TableBoxMaker(LayoutContext context, BoxMaker boxes)
{
    public IReadOnlyList<Box> Boxes(FlowTable table, double width)
    {
        var columns = Columns(table, Math.Max(1, width - table.Left));
        var rows = new RowBoxMaker(boxes, table, columns, context.Design.TextHeight / 2);
        var above = BoxMaker.Tied(boxes.Boxes(table.Above, width));
        var head = WithRule(BoxMaker.Tied(rows.Boxes(table.Head)), table, atTop: true, columns);
        var body = WithRule(rows.Boxes(table.Body), table, atTop: true, columns);
        var below = FloatSpace.BelowRule(boxes.Boxes(table.Below, width), context.Design.Look(TextRole.TableNote));
        var repeated = (Box[])[.. boxes.Boxes(table.ContinuedLabel, width), .. head];
        body = [.. WithRule(body, table, atTop: false, columns).Select((box, i) => i == 0 ? box : box with { Repeated = repeated })];
        if (below.Count > 0 && body.Count > 0)
            body = [.. body.SkipLast(1), body[^1] with { MayBreakAfter = false }];
        return FloatSpace.Around(WithTarget([.. above, .. head, .. body, .. below], table.TargetIds), context.Design);
    }

    private double[] Columns(FlowTable table, double width)
    {
        var measured = ColumnWidths.Measure([table.Head, table.Body], table.Look.CellPadding);
        if (!TableFit.Fits(measured.Least, width))
            context.Diagnostics.Add(Errors.TableTooWide(table.Span));
        return ColumnShares.Of(measured.Least, measured.Most, width);
    }

    private static IReadOnlyList<Box> WithTarget(IReadOnlyList<Box> all, IReadOnlyList<string> ids) =>
        all.Count == 0 ? [new Box(0) { TargetIds = ids }] : [all[0] with { TargetIds = ids }, .. all.Skip(1)];

    /// <summary>A rule over the whole table at the top of its first box, or at the foot of its last (APA 7.17).</summary>
    private static IReadOnlyList<Box> WithRule(IReadOnlyList<Box> rows, FlowTable table, bool atTop, double[] columns)
    {
        if (rows.Count == 0)
            return rows;
        var box = atTop ? rows[0] : rows[^1];
        var y = atTop ? 0 : box.Height - table.Look.RuleThickness;
        var ruled = box with { Items = [.. box.Items, new Rule(table.Left, y, columns.Sum(), table.Look.RuleThickness)] };
        return atTop ? [ruled, .. rows.Skip(1)] : [.. rows.SkipLast(1), ruled];
    }
}
