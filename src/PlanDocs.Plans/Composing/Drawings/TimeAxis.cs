using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>Draws the years and quarters above a timeline, and their lines through it. What has no room is left out: quarters first, then years between.</summary>
internal sealed class TimeAxis(TimeScale scale, DrawingLook look, Wording wording)
{
    private const double RoomOfQuarter = 7;
    private const double RoomOfTick = 2.5;

    private double RoomOfYear => TextWidths.Of("2000", look.FontSize) + 3;

    private bool NamesQuarters => scale.QuarterWidth >= RoomOfQuarter;

    public double Height => (NamesQuarters ? 2 : 1) * look.LineHeight;

    public IEnumerable<Shape> Shapes(double bottom) => Lines(bottom).Concat(Labels());

    private IEnumerable<Shape> Lines(double bottom)
    {
        var faint = new Stroke(DrawingLook.LightGrey, 0.4);
        var step = scale.YearStep(RoomOfYear);
        for (var year = scale.FirstYear; year <= scale.LastYear + 1; year++)
        {
            if ((year - scale.FirstYear) % step == 0 || year > scale.LastYear)
                yield return Vertical(scale.StartOf(year), 0, bottom, faint);
            else if (scale.YearWidth >= RoomOfTick)
                yield return Vertical(scale.StartOf(year), Height - 2, Height, faint);
            for (var quarter = 2; quarter <= 4 && year <= scale.LastYear && scale.QuarterWidth >= RoomOfTick; quarter++)
                yield return Vertical(scale.StartOf(year, quarter), Height - (NamesQuarters ? look.LineHeight : 2), Height, faint);
        }

        yield return new SegmentShape(new(scale.Left, Height), new(scale.Right, Height), new Stroke(DrawingLook.Grey, 0.6));
    }

    private static SegmentShape Vertical(double x, double top, double bottom, Stroke stroke) => new(new(x, top), new(x, bottom), stroke);

    private IEnumerable<Shape> Labels()
    {
        if (NamesQuarters)
            yield return new TextShape(0, look.LineHeight, scale.Left - 6, [wording.Quarter]) { Alignment = TextAlignment.End, Color = DrawingLook.Grey };
        yield return new TextShape(0, 0, scale.Left - 6, [wording.Year]) { Alignment = TextAlignment.End, Color = DrawingLook.Grey };
        var step = scale.YearStep(RoomOfYear);
        for (var year = scale.FirstYear; year <= scale.LastYear; year += step)
        {
            var width = Math.Min(step * scale.YearWidth, scale.Right - scale.StartOf(year));
            // The last stretch may be too short for a number; the one before says enough.
            if (width >= RoomOfYear - 3)
                yield return new TextShape(scale.StartOf(year) + 1, 0, width - 1, [Number(year)]) { Alignment = step == 1 ? TextAlignment.Center : TextAlignment.Start };
            for (var quarter = 1; quarter <= 4 && NamesQuarters; quarter++)
                yield return new TextShape(scale.StartOf(year, quarter), look.LineHeight, scale.QuarterWidth, [Number(quarter)]) { Alignment = TextAlignment.Center, Color = DrawingLook.Grey };
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
