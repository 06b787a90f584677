using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>Draws how far a goal has come: a bar each for the baseline, the current value, and the target, which differ in filling and in name, not in colour alone.</summary>
internal sealed class ProgressChart(IReadOnlyList<MeasuredValue> values, string unit, DrawingLook look, bool decimalComma)
{
    private const double BarHeight = 12;
    private const double BarGap = 7;
    private const double Gap = 6;
    private const double Tick = 3;

    private readonly ValueScale _scale = ValueScale.Of(values.Select(value => value.Number));

    private double NamesWidth => values.Max(value => LetterWidths.SansSerif.Measure(value.Label, look.FontSize));

    private double WordsWidth => Math.Min(look.Width / 4, values.Max(value => LetterWidths.SansSerif.Measure(value.Words, look.FontSize, bold: true)));

    private double Left => NamesWidth + Gap;

    private double Right => look.Width - WordsWidth - Gap;

    public Drawing Draw()
    {
        var shapes = new List<Shape>();
        var y = BarGap;
        foreach (var value in values)
        {
            var lines = TextBreaker.Break(value.Words, WordsWidth, look.FontSize, bold: true);
            var height = Math.Max(BarHeight, lines.Count * look.LineHeight);
            shapes.AddRange(Row(value, lines, y + (height / 2)));
            y += height + BarGap;
        }

        shapes.InsertRange(0, Axis(y));
        shapes.AddRange(Numbers(y + Tick));
        y += Tick + look.LineHeight + 2;
        var below = TextBreaker.Break(unit, Right - Left, look.FontSize);
        if (below.Count > 0)
            shapes.Add(new TextShape(Left, y, Right - Left, below) { Alignment = TextAlignment.Center });
        return new Drawing(look.Width, y + (below.Count * look.LineHeight), shapes) { Span = values[0].Span };
    }

    private double At(double value) => Left + ((Right - Left) * _scale.PartAt(value));

    private IEnumerable<Shape> Row(MeasuredValue value, IReadOnlyList<string> lines, double middle)
    {
        yield return new TextShape(0, middle - (look.LineHeight / 2), NamesWidth, [value.Label]) { Alignment = TextAlignment.End };
        var (from, to) = (Math.Min(At(0), At(value.Number)), Math.Max(At(0), At(value.Number)));
        yield return new RectangleShape(from, middle - (BarHeight / 2), Math.Max(0.1, to - from), BarHeight)
        {
            Fill = value.Kind == MeasureKind.Target ? new Fill(DrawingLook.White) : new Fill(look.Accent) { IsHatched = value.Kind == MeasureKind.Baseline },
            Stroke = look.Outline with { IsDashed = value.Kind == MeasureKind.Target },
        };
        yield return new TextShape(to + 4, middle - (lines.Count * look.LineHeight / 2), WordsWidth, lines) { Bold = true, Span = value.Span };
    }

    /// <summary>The line of zero, and short lines at the numbers, which no text meets.</summary>
    private IEnumerable<Shape> Axis(double bottom)
    {
        var stroke = new Stroke(DrawingLook.Grey, 0.6);
        yield return new SegmentShape(new(At(0), 0), new(At(0), bottom), stroke);
        yield return new SegmentShape(new(Left, bottom), new(Right, bottom), stroke);
        foreach (var tick in _scale.Ticks)
            yield return new SegmentShape(new(At(tick), bottom), new(At(tick), bottom + Tick), stroke);
    }

    private IEnumerable<Shape> Numbers(double top)
    {
        var room = (Right - Left) / Math.Max(1, _scale.Ticks.Count - 1);
        var isTight = _scale.Ticks.Any(tick => LetterWidths.SansSerif.Measure(Number(tick), look.FontSize) > room - 2);
        foreach (var tick in isTight ? [_scale.Ticks[0], _scale.Ticks[^1]] : _scale.Ticks)
        {
            var width = LetterWidths.SansSerif.Measure(Number(tick), look.FontSize);
            yield return new TextShape(At(tick) - (width / 2), top, width, [Number(tick)]) { Color = DrawingLook.Grey };
        }
    }

    private string Number(double value)
    {
        var number = value.ToString("0.##########", CultureInfo.InvariantCulture);
        return decimalComma ? number.Replace('.', ',') : number;
    }
}
