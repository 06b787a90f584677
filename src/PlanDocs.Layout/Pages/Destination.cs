namespace PlanDocs.Layout;

/// <summary>A place to which links lead.</summary>
/// <param name="PageIndex">From 0.</param>
/// <param name="X">From the left edge of the page, in points.</param>
/// <param name="Y">From the top edge of the page, in points.</param>
public sealed record Destination(int PageIndex, double X, double Y)
{
    /// <summary>The structure element that starts here (<see cref="StructureElement.Id"/>), or null.</summary>
    public string? ElementId { get; init; }
}
