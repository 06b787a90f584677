namespace PlanDocs.Layout;

/// <summary>A block whose text is shaped and whose structure is there, ready to be set at any width: a paragraph, a table, or a figure.</summary>
internal abstract record FlowBlock
{
    /// <summary>From the left edge of the text's area, in points.</summary>
    public double Left { get; init; }

    /// <summary>From the right edge of the text's area, in points.</summary>
    public double Right { get; init; }

    /// <summary>Identifiers that lead to the top of the block.</summary>
    public IReadOnlyList<string> TargetIds { get; init; } = [];
}
