namespace PlanDocs;

/// <summary>A bulleted or numbered list (APA 6.50–6.51).</summary>
public sealed record ListBlock(ListMarker Marker, IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>The number of the first item of a numbered list.</summary>
    public int Start { get; init; } = 1;
}
