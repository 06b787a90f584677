namespace PlanDocs.Layout;

/// <summary>A box of a cell's content at its place in a group of rows.</summary>
/// <param name="X">Of the cell's text, from the left edge of the text's area.</param>
/// <param name="Y">From the top of the group.</param>
internal readonly record struct CellPart(double X, double Y, Box Box)
{
    public double Bottom => Y + Box.Height;
}
