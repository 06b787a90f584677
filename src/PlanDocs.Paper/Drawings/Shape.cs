namespace PlanDocs;

/// <summary>
/// A piece of a drawing. The kinds are closed: <see cref="RectangleShape"/>, <see cref="PolygonShape"/>, <see cref="SegmentShape"/>, and <see cref="TextShape"/>.
/// </summary>
public abstract record Shape;
