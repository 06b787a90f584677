namespace PlanDocs.Layout;

/// <summary>A table with its label, title, and notes.</summary>
/// <param name="ContinuedLabel">The label to repeat on further pages.</param>
internal sealed record FlowTable(
    IReadOnlyList<FlowBlock> Above, TableGrid Head, TableGrid Body, IReadOnlyList<FlowBlock> Below, FlowBlock ContinuedLabel) : FlowBlock;
