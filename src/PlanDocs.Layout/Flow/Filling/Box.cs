namespace PlanDocs.Layout;

/// <summary>The smallest piece of the page: a line, a part of a table's row, a picture. Positions in it are from its own top and the left edge of the text's area.</summary>
/// <param name="Height">In points.</param>
internal sealed record Box(double Height)
{
    public IReadOnlyList<BoxLine> Lines { get; init; } = [];

    /// <summary>Rules, pictures, and what drawings are made of.</summary>
    public IReadOnlyList<PageItem> Items { get; init; } = [];

    /// <summary>White above the box, dropped at the top of a page unless <see cref="KeepsSpaceAtTop"/>.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>White below the box, dropped at the end of a page.</summary>
    public double SpaceAfter { get; init; }

    public bool KeepsSpaceAtTop { get; init; }

    public bool StartsPage { get; init; }

    public bool InLowerHalf { get; init; }

    /// <summary>Whether a page may end after the box; where it may not and must, it still does.</summary>
    public bool MayBreakAfter { get; init; } = true;

    /// <summary>What is shown again above the box if it comes first on a page: a table's label and head.</summary>
    public IReadOnlyList<Box> Repeated { get; init; } = [];

    /// <summary>The footnotes whose numbers stand in the box, each as boxes.</summary>
    public IReadOnlyList<Box> Notes { get; init; } = [];

    public IReadOnlyList<string> TargetIds { get; init; } = [];

    /// <summary>The figure whose artwork is in <see cref="Items"/>.</summary>
    public FigurePlace? Figure { get; init; }

    public PageReference? PageReference { get; init; }

    /// <summary>The white between two boxes is the larger of what they ask for, as in word processors, so that two tables are no further apart than a table and text.</summary>
    public static double SpaceBetween(Box upper, Box lower) => Math.Max(upper.SpaceAfter, lower.SpaceBefore);
}
