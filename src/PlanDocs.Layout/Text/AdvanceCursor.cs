namespace PlanDocs.Layout;

/// <summary>Measures stretches of a paragraph from left to right in logical order; going on from where it stopped costs no search.</summary>
internal sealed class AdvanceCursor(ShapedParagraph paragraph)
{
    private readonly IReadOnlyList<TextSegment> _segments = paragraph.Segments;
    private int _index;

    /// <summary>The width of a stretch, and that of the spaces at its end, in points.</summary>
    /// <param name="limit">What is wider than this need not be measured to its end: a paragraph without a place to break it would be measured again for each of its lines.</param>
    public (double Advance, double Trailing) Measure(int start, int end, double limit = double.PositiveInfinity)
    {
        Seek(start);
        var (advance, trailing) = (0.0, 0.0);
        for (var i = _index; i < _segments.Count && _segments[i].Start < end; i++)
        {
            var segment = _segments[i];
            var width = (segment.End <= end ? segment.Width : segment.AdvanceTo(end)) - (segment.Start >= start ? 0 : segment.AdvanceTo(start));
            advance += width;
            trailing = paragraph.Text[segment.Start] is ' ' or Characters.LineSeparator ? trailing + width : 0;
            _index = i;
            if (advance - trailing > limit)
                break;
        }

        return (advance, trailing);
    }

    private void Seek(int offset)
    {
        while (_index > 0 && (_index == _segments.Count || _segments[_index].Start > offset))
            _index--;
        while (_index < _segments.Count && _segments[_index].End <= offset)
            _index++;
    }
}
