namespace PlanDocs.Layout;

/// <summary>Makes a line out of a stretch of a paragraph: shapes words anew that the line's ends cut, brings them into visual order, and collects runs, links, and underlines.</summary>
internal sealed class LineBuilder(ShapedParagraph paragraph)
{
    private readonly List<TextSegment> _segments = [];
    private int _next;

    public Line Build(int start, int end)
    {
        Collect(start, end);
        var trailing = TrailingSpaces();
        if (!paragraph.Levels.IsLeftToRight)
            VisualOrder.Apply(_segments, paragraph.Levels, trailing.Count);
        var assembler = new RunAssembler(paragraph.RightToLeft ? 0 - trailing.Width : 0);
        foreach (var segment in _segments)
            assembler.Add(segment);
        return assembler.Finish(paragraph.RightToLeft ? 0 : trailing.Width) with
        {
            Anchors = paragraph.AnchorsIn(start, end),
            IsLastOrForced = end >= paragraph.Text.Length || paragraph.Breaks.IsForced(end),
            RightToLeft = paragraph.RightToLeft,
        };
    }

    private void Collect(int start, int end)
    {
        _segments.Clear();
        for (; _next < paragraph.Segments.Count && paragraph.Segments[_next].Start < end; _next++)
        {
            var segment = paragraph.Segments[_next];
            _segments.Add(segment.Start >= start && segment.End <= end ? segment : Cut(segment, Math.Max(start, segment.Start), Math.Min(end, segment.End)));
            if (segment.End > end)
                return;
        }
    }

    private TextSegment Cut(TextSegment segment, int start, int end)
    {
        var text = segment.Word.Text.AsSpan(start - segment.Start, end - start);
        return segment with { Word = paragraph.Shaper.Word(text, segment.Piece.Format, segment.Level), Start = start };
    }

    private (int Count, double Width) TrailingSpaces()
    {
        var (count, width) = (0, 0.0);
        for (var i = _segments.Count - 1; i >= 0 && _segments[i].Word.Text[0] == ' '; i--, count++)
            width += _segments[i].Width;
        return (count, width);
    }
}
