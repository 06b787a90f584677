using System.Globalization;

namespace PlanDocs.Layout;

/// <summary>Breaks a paragraph into lines, each with as many words as fit.</summary>
internal sealed class GreedyBreaker(ShapedParagraph paragraph, LineShape shape)
{
    /// <summary>Rounding must not send a word to the next line that was measured to fit exactly.</summary>
    private const double Tolerance = 0.001;

    private readonly List<Line> _lines = [];
    private readonly AdvanceCursor _cursor = new(paragraph);
    private readonly LineBuilder _builder = new(paragraph);
    private int _next;

    public IReadOnlyList<Line> Break()
    {
        var start = 0;
        do
        {
            var end = LineEnd(start, shape.Width(_lines.Count) + Tolerance);
            _lines.Add(_builder.Build(start, end));
            start = end;
        }
        while (start < paragraph.Text.Length);
        return _lines;
    }

    private int LineEnd(int start, double room)
    {
        var used = 0.0;
        for (var end = start; end < paragraph.Text.Length;)
        {
            // Where the last word was divided, the place behind it is known already.
            var next = _next > end ? _next : _next = paragraph.Breaks.Next(end);
            var (advance, trailing) = _cursor.Measure(end, next, room - used + 1);
            if (used + advance - trailing > room)
                return end > start ? end : LastResort(start, next, room);
            used += advance;
            end = next;
            if (paragraph.Breaks.IsForced(end))
                return end;
        }

        return paragraph.Text.Length;
    }

    /// <summary>Divides a word that is wider than the whole line between two grapheme clusters; at least one stays on the line, however narrow it is.</summary>
    private int LastResort(int start, int end, double room)
    {
        var text = paragraph.Text.AsSpan(0, end);
        var (fits, used) = (start, 0.0);
        while (fits < end)
        {
            var next = fits + StringInfo.GetNextTextElementLength(text[fits..]);
            used += _cursor.Measure(fits, next).Advance;
            if (fits > start && used > room)
                break;
            fits = next;
        }

        while (fits < end && text[fits] == ' ')
            fits++;
        return fits;
    }
}
