namespace PlanDocs.Plans;

/// <summary>Says below a timeline which mark stands for which status, for those that occur.</summary>
internal sealed class StatusLegend
{
    private const double Gap = 14;
    private const double Space = 5;

    private readonly List<(GoalStatus? Status, string Words, double X, int Line)> _entries = [];
    private readonly DrawingLook _look;
    private readonly double _top;
    private readonly int _lines;

    public StatusLegend(IEnumerable<GoalStatus?> statuses, DrawingLook look, Wording wording, double top)
    {
        (_look, _top) = (look, top + Space);
        var (x, line) = (StatusMark.Radius, 0);
        foreach (var status in statuses.Distinct().OrderBy(status => status ?? (GoalStatus)int.MaxValue))
        {
            var words = status is { } known ? wording.Statuses[(int)known] : wording.NoStatus;
            var width = (2 * StatusMark.Radius) + 2 + LetterWidths.SansSerif.Measure(words, look.FontSize);
            if (x > StatusMark.Radius && x + width > look.Width)
                (x, line) = (StatusMark.Radius, line + 1);
            _entries.Add((status, words, x, line));
            x += width + Gap;
        }

        _lines = _entries.Count == 0 ? 0 : line + 1;
    }

    public double Height => _lines == 0 ? 0 : Space + (_lines * (_look.LineHeight + 1));

    public IEnumerable<Shape> Shapes()
    {
        foreach (var (status, words, x, line) in _entries)
        {
            var y = _top + (line * (_look.LineHeight + 1));
            foreach (var shape in StatusMark.Shapes(status, x, y + (_look.LineHeight / 2), _look))
                yield return shape;
            yield return new TextShape(x + StatusMark.Radius + 3, y, LetterWidths.SansSerif.Measure(words, _look.FontSize), [words]);
        }
    }
}
