namespace PlanDocs.Layout;

/// <summary>A filled rectangle: a table's rule, an underline, the line above footnotes.</summary>
/// <param name="X">Of the left edge.</param>
/// <param name="Y">Of the top edge.</param>
public sealed record Rule(double X, double Y, double Width, double Height) : PageItem
{
    /// <summary>The colour as 0xRRGGBB.</summary>
    public int Color { get; init; }
}
