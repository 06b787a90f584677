namespace PlanDocs.Layout;

/// <summary>A line of a paragraph; positions are in points from its start and its baseline.</summary>
/// <param name="Width">Without the spaces at its end.</param>
/// <param name="Runs">In the order in which they are read, with the line's start as x = 0 and its baseline as y = 0.</param>
/// <param name="Rules">Underlines, likewise.</param>
/// <param name="Links">The stretches that links cover, from left to right.</param>
/// <param name="Anchors">The <see cref="TextPiece.Anchor"/>s of pieces that start on the line, in logical order.</param>
public sealed record Line(double Width, IReadOnlyList<TextRun> Runs, IReadOnlyList<Rule> Rules, IReadOnlyList<LinkRange> Links, IReadOnlyList<object> Anchors)
{
    /// <summary>Whether the line ends because the text says so (U+2028) or because the paragraph does.</summary>
    public bool IsLastOrForced { get; init; }

    /// <summary>Whether something changed in the line between two editions, which a bar in the margin says.</summary>
    public bool HasChangeBar { get; init; }

    /// <summary>Whether the paragraph reads from right to left; the caller sets such a line against the right edge.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>The line as page items, with its start at x and its baseline at y on the page.</summary>
    public IEnumerable<PageItem> Place(double x, double y)
    {
        foreach (var run in Runs)
            yield return run with { X = x + run.X, Y = y + run.Y };
        foreach (var rule in Rules)
            yield return rule with { X = x + rule.X, Y = y + rule.Y };
    }
}
