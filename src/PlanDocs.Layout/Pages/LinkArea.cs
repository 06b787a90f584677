namespace PlanDocs.Layout;

/// <summary>A rectangle that leads somewhere; a link broken over lines has one for each, all with one <see cref="LinkId"/>.</summary>
/// <param name="LinkId">The <see cref="StructureAnnotation.LinkId"/> of the link's place in the structure.</param>
/// <param name="Description">What a screen reader says of the link (ISO 14289-1 7.18.5).</param>
public sealed record LinkArea(double X, double Y, double Width, double Height, LinkTarget Target, int LinkId, string Description) : PageItem;
