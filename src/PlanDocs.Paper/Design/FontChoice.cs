namespace PlanDocs;

/// <summary>The font of the whole paper.</summary>
/// <param name="Family">The family by name; stand-ins are the business of whoever looks for it.</param>
/// <param name="Size">The size of the text in points.</param>
public sealed record FontChoice(string Family, double Size)
{
    /// <summary>Font files that the plan names; they come before what the system has.</summary>
    public IReadOnlyList<FontFile> Files { get; init; } = [];
}
