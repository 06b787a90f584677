namespace PlanDocs;

/// <summary>
/// A picture made of shapes, which PDF shows as vectors and DOCX as shapes that Word can edit. Lengths are in points, from the top left corner; what comes later
/// lies above what came before.
/// </summary>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes) : Artwork
{
    public override bool ShowsTheSame(Artwork other) => other is Drawing drawing
        && Width.Equals(drawing.Width) && Height.Equals(drawing.Height)
        && Shapes.Count == drawing.Shapes.Count && Shapes.Zip(drawing.Shapes).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(Shape one, Shape other) => (one, other) switch
    {
        (PolygonShape first, PolygonShape second) => first.Points.SequenceEqual(second.Points) && first with { Points = [] } == second with { Points = [] },
        (TextShape first, TextShape second) => first.Lines.SequenceEqual(second.Lines) && first with { Lines = [], Span = default } == second with { Lines = [], Span = default },
        _ => one == other,
    };
}
