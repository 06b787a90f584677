using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>The marks of a goal's milestones with their numbers, in as many lanes as it takes for none to touch another.</summary>
internal sealed class TimelineMarks
{
    private const double NumberGap = 1.5;
    private const double MarkGap = 3;

    private readonly List<(TimelineStep Step, double X, int Lane)> _placed = [];
    private readonly DrawingLook _look;
    private readonly int _lanes;

    public TimelineMarks(IReadOnlyList<TimelineStep> steps, TimeScale scale, DrawingLook look)
    {
        _look = look;
        var ends = new List<double>();
        foreach (var step in steps.Where(step => step.Day is not null).OrderBy(step => step.Day))
        {
            var x = scale.At(step.Day!.Value);
            var lane = ends.FindIndex(end => end <= x - StatusMark.Radius);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = x + StatusMark.Radius + NumberGap + NumberWidth(step, look) + MarkGap;
            _placed.Add((step, x, lane));
        }

        _lanes = ends.Count;
    }

    public double Height => _lanes * LaneHeight;

    private double LaneHeight => Math.Max(_look.LineHeight, 2 * StatusMark.Radius) + 1.5;

    /// <summary>What a mark on the last day needs at its right.</summary>
    public static double RoomAtRight(DrawingLook look) => StatusMark.Radius + NumberGap + LetterWidths.SansSerif.Measure("000", look.FontSize) + 1;

    /// <param name="middle">Of the line above the first lane.</param>
    public IEnumerable<Shape> Shapes(double middle)
    {
        foreach (var (step, x, lane) in _placed)
        {
            var y = middle + ((lane + 1) * LaneHeight);
            foreach (var shape in StatusMark.Shapes(step.Status, x, y, _look))
                yield return shape;
            var number = new TextShape(x + StatusMark.Radius + NumberGap, y - (_look.LineHeight / 2), NumberWidth(step, _look), [Number(step)]);
            // No line of a year crosses a number.
            yield return new RectangleShape(number.X, number.Y, number.Width, _look.LineHeight) { Fill = new Fill(DrawingLook.White) };
            yield return number;
        }
    }

    private static double NumberWidth(TimelineStep step, DrawingLook look) => LetterWidths.SansSerif.Measure(Number(step), look.FontSize);

    private static string Number(TimelineStep step) => step.Number.ToString(CultureInfo.InvariantCulture);
}
