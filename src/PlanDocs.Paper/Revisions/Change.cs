namespace PlanDocs;

/// <summary>What became of a piece of a paper between two editions; a piece without a change stands in both.</summary>
public sealed record Change(ChangeKind Kind)
{
    public static Change Inserted { get; } = new(ChangeKind.Inserted);

    public static Change Deleted { get; } = new(ChangeKind.Deleted);

    /// <summary>The name that both places of what was moved share; null where nothing was moved.</summary>
    public string? Move { get; init; }

    /// <summary>The piece stands, at this place, in the old edition only.</summary>
    public bool IsGone => Kind is ChangeKind.Deleted or ChangeKind.MovedFrom;
}
