namespace PlanDocs;

/// <summary>A table with its number, title, and notes (APA 7.8–7.21).</summary>
/// <param name="Id">The identifier of the block, unique in the paper.</param>
/// <param name="Label">The number as the paper shows it: <c>Table 1</c>, <c>Table A1</c>.</param>
/// <param name="Title">The title below the number; empty where the writer gave none.</param>
public sealed record Table(string Id, string Label, IReadOnlyList<Inline> Title) : Block
{
    /// <summary>What stands in place of the label where the table goes on on another page: <c>Table 1 (continued)</c>, in the paper's language.</summary>
    public string ContinuedLabel { get; init; } = $"{Label} (continued)";

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>The rows that name the columns; repeated where the table goes on on another page.</summary>
    public IReadOnlyList<TableRow> Head { get; init; } = [];

    public required IReadOnlyList<TableRow> Body { get; init; }

    /// <summary>
    /// The table of the old edition, where its rows cannot stand among the new ones, as where the columns are others: all its rows are gone, and all of this one have come.
    /// </summary>
    public Table? Replaced { get; init; }

    /// <summary>General, specific, and probability notes, each a paragraph of its own (APA 7.14).</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Notes { get; init; } = [];
}
