namespace PlanDocs.Layout;

/// <summary>A table with its label, title, and notes.</summary>
/// <param name="ContinuedLabel">The label to repeat on further pages.</param>
internal sealed record FlowTable(
    IReadOnlyList<FlowBlock> Above, TableGrid Head, TableGrid Body, IReadOnlyList<FlowBlock> Below, FlowBlock ContinuedLabel) : FlowBlock
{
    /// <summary>Its rules and the space in its cells.</summary>
    public required TableLook Look { get; init; }

    /// <summary>Of a line in its body (points), which a row of empty cells has, too.</summary>
    public required double LineHeight { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan Span { get; init; }
}
