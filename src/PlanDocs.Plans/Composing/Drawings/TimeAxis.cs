using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>Draws the years and quarters above a timeline, and their lines through it. What has no room is left out: quarters first, then years between.</summary>
internal sealed class TimeAxis(TimeScale scale, DrawingLook look, Wording wording)
{
    private const double RoomOfQuarter = 7;
    private const double RoomOfTick = 2.5;

    public TimeScale Scale { get; } = scale;

    private double RoomOfYear => LetterWidths.SansSerif.Measure("2000", look.FontSize) + 3;

    private bool NamesQuarters => Scale.QuarterWidth >= RoomOfQuarter;

    public double Height => (NamesQuarters ? 2 : 1) * look.LineHeight;

    public IEnumerable<Shape> Shapes(double bottom) => Lines(bottom).Concat(Labels());

    private IEnumerable<Shape> Lines(double bottom)
    {
        var faint = new Stroke(DrawingLook.LightGrey, 0.4);
        var step = Scale.YearStep(RoomOfYear);
        for (var year = Scale.FirstYear; year <= Scale.LastYear + 1; year++)
        {
            if ((year - Scale.FirstYear) % step == 0 || year > Scale.LastYear)
                yield return Vertical(Scale.StartOf(year), 0, bottom, faint);
            else if (Scale.YearWidth >= RoomOfTick)
                yield return Vertical(Scale.StartOf(year), Height - 2, Height, faint);
            for (var quarter = 2; quarter <= 4 && year <= Scale.LastYear && Scale.QuarterWidth >= RoomOfTick; quarter++)
                yield return Vertical(Scale.StartOf(year, quarter), Height - (NamesQuarters ? look.LineHeight : 2), Height, faint);
        }

        yield return new SegmentShape(new(Scale.Left, Height), new(Scale.Right, Height), new Stroke(DrawingLook.Grey, 0.6));
    }

    private static SegmentShape Vertical(double x, double top, double bottom, Stroke stroke) => new(new(x, top), new(x, bottom), stroke);

    private IEnumerable<Shape> Labels()
    {
        if (NamesQuarters)
            yield return new TextShape(0, look.LineHeight, Scale.Left - 6, [wording.Quarter]) { Alignment = TextAlignment.End, Color = DrawingLook.Grey };
        yield return new TextShape(0, 0, Scale.Left - 6, [wording.Year]) { Alignment = TextAlignment.End, Color = DrawingLook.Grey };
        var step = Scale.YearStep(RoomOfYear);
        for (var year = Scale.FirstYear; year <= Scale.LastYear; year += step)
        {
            var width = Math.Min(step * Scale.YearWidth, Scale.Right - Scale.StartOf(year));
            // The last stretch may be too short for a number; the one before says enough.
            if (width >= RoomOfYear - 3)
                yield return new TextShape(Scale.StartOf(year) + 1, 0, width - 1, [Number(year)]) { Alignment = step == 1 ? TextAlignment.Center : TextAlignment.Start };
            for (var quarter = 1; quarter <= 4 && NamesQuarters; quarter++)
                yield return new TextShape(Scale.StartOf(year, quarter), look.LineHeight, Scale.QuarterWidth, [Number(quarter)]) { Alignment = TextAlignment.Center, Color = DrawingLook.Grey };
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
