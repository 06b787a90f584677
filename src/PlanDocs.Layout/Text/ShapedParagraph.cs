namespace PlanDocs.Layout;

/// <summary>A paragraph as glyphs, ready to be broken into lines of any width, any number of times.</summary>
public sealed class ShapedParagraph
{
    private readonly IReadOnlyList<int> _pieceEnds;

    internal ShapedParagraph(
        string text, IReadOnlyList<TextPiece> pieces, IReadOnlyList<int> pieceEnds, IReadOnlyList<TextSegment> segments, LineBreaks breaks, BidiLevels levels, ParagraphShaper shaper)
    {
        Text = text;
        Pieces = pieces;
        _pieceEnds = pieceEnds;
        Segments = segments;
        Breaks = breaks;
        Levels = levels;
        Shaper = shaper;
    }

    /// <summary>The text in logical order, as the lines show it.</summary>
    public string Text { get; }

    /// <summary>Whether the paragraph as a whole reads from right to left.</summary>
    public bool RightToLeft => (Levels.Paragraph & 1) != 0;

    internal IReadOnlyList<TextPiece> Pieces { get; }

    internal IReadOnlyList<TextSegment> Segments { get; }

    internal LineBreaks Breaks { get; }

    internal BidiLevels Levels { get; }

    internal ParagraphShaper Shaper { get; }

    /// <summary>Breaks the paragraph greedily: each line takes as many words as fit, as word processors do for ragged text. An empty paragraph has one empty line.</summary>
    public IReadOnlyList<Line> BreakLines(LineShape shape) => new GreedyBreaker(this, shape).Break();

    /// <summary>Between which widths the paragraph can be set without breaking words.</summary>
    public ContentWidths Measure()
    {
        var (min, max, line) = (0.0, 0.0, 0.0);
        var cursor = new AdvanceCursor(this);
        for (var start = 0; start < Text.Length;)
        {
            var end = Breaks.Next(start);
            var (advance, trailing) = cursor.Measure(start, end);
            (min, max) = (Math.Max(min, advance - trailing), Math.Max(max, line + advance - trailing));
            line = Breaks.IsForced(end) ? 0 : line + advance;
            start = end;
        }

        return new ContentWidths(min, max);
    }

    /// <summary>The anchors of pieces that start in a stretch of the text; an empty piece belongs to what stands before it.</summary>
    internal IReadOnlyList<object> AnchorsIn(int start, int end)
    {
        List<object>? anchors = null;
        for (var i = 0; i < Pieces.Count; i++)
        {
            if (Pieces[i].Anchor is not { } anchor)
                continue;
            var at = Math.Min(i == 0 ? 0 : _pieceEnds[i - 1], Math.Max(0, Text.Length - 1));
            if (at >= start && (at < end || Text.Length == 0))
                (anchors ??= []).Add(anchor);
        }

        return anchors ?? (IReadOnlyList<object>)[];
    }
}
