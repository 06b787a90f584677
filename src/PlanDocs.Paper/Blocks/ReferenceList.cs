namespace PlanDocs;

/// <summary>
/// The list of references under its label, on a new page (APA 9.43). The composer places it empty, the citation processor fills it, and
/// writers show nothing, the label included, where it stayed empty.
/// </summary>
/// <param name="Label">The label above the list, such as "References".</param>
/// <param name="Id">The identifier of the block, unique in the paper.</param>
public sealed record ReferenceList(IReadOnlyList<Inline> Label, string Id) : Block
{
    /// <summary>False where the list goes on below the text, as in an attachment.</summary>
    public bool StartsPage { get; init; } = true;

    public IReadOnlyList<ReferenceEntry> Entries { get; init; } = [];
}
