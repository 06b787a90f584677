namespace PlanDocs.Plans;

/// <summary>A key that a mapping may have.</summary>
/// <param name="Description">One or two sentences for a person who writes the plan, shown by editors.</param>
internal sealed record FormatKey(string Name, FormatValue Value, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>Values that an editor proposes, as they stand in YAML.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
