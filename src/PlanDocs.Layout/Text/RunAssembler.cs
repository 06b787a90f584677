using System.Text;

namespace PlanDocs.Layout;

/// <summary>Collects the words of a line, in visual order, into runs that share font, size, baseline, piece, and direction, and brings these into the order in which they are read.</summary>
internal sealed class RunAssembler(double start)
{
    /// <summary>Through the middle of small letters, as a part of the size.</summary>
    private const double StrikeHeight = 0.26;

    private readonly List<(int Start, TextRun Run)> _runs = [];
    private readonly List<Rule> _rules = [];
    private readonly List<LinkRange> _links = [];
    private readonly List<(ShapedPart Part, string Text)> _open = [];
    private TextPiece? _piece;
    private bool _rightToLeft;
    private bool _hasChangeBar;

    /// <summary>The stretch of the paragraph that the open run shows.</summary>
    private (int Start, int End) _range;

    private double _openX = start;
    private double _x = start;

    public void Add(TextSegment segment)
    {
        var rightToLeft = (segment.Level & 1) != 0;
        var parts = segment.Word.Parts;
        var from = _x;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[rightToLeft ? parts.Length - 1 - i : i];
            var (first, last) = (segment.Start + part.Start, segment.Start + part.Start + part.Length);
            if (!Continues(part, segment.Piece, rightToLeft) || (rightToLeft ? last != _range.Start : first != _range.End))
                Close();
            _range = _open.Count == 0 ? (first, last) : (Math.Min(first, _range.Start), Math.Max(last, _range.End));
            (_piece, _rightToLeft) = (segment.Piece, rightToLeft);
            _open.Add((part, parts.Length == 1 ? segment.Word.Text : segment.Word.Text.Substring(part.Start, part.Length)));
            _x += part.Width * segment.Piece.Format.Size;
        }

        Mark(segment.Piece, from);
    }

    /// <param name="trailing">The width of the spaces at the right end, which neither count nor are underlined.</param>
    public Line Finish(double trailing)
    {
        Close();
        var end = _x - trailing;
        var rules = _rules.Where(rule => rule.X < end).Select(rule => rule with { X = Math.Max(0, rule.X), Width = Math.Min(rule.X + rule.Width, end) - Math.Max(0, rule.X) });
        var links = _links.Where(link => link.X < end).Select(link => new LinkRange(link.LinkId, Math.Max(0, link.X), Math.Min(link.X + link.Width, end) - Math.Max(0, link.X)));
        return new Line(Math.Max(0, end), [.. _runs.OrderBy(run => run.Start).Select(run => run.Run)], [.. rules.Where(rule => rule.Width > 0)], [.. links.Where(link => link.Width > 0)], []) { HasChangeBar = _hasChangeBar };
    }

    private bool Continues(ShapedPart part, TextPiece piece, bool rightToLeft) =>
        _open.Count > 0 && ReferenceEquals(piece, _piece) && rightToLeft == _rightToLeft
        && _open[0].Part is var first && ReferenceEquals(first.Face, part.Face) && first.Scale.Equals(part.Scale) && first.Rise.Equals(part.Rise);

    private void Close()
    {
        if (_open.Count == 0 || _piece is not { } piece)
            return;
        var first = _open[0].Part;
        var (text, glyphs) = Join();
        var size = piece.Format.Size;
        // Invisible characters alone, such as a zero-width space, make no run.
        if (glyphs.Length > 0)
        {
            _runs.Add((_range.Start, new TextRun(_openX, 0 - (first.Rise * size), first.Face, size * first.Scale, text, glyphs)
            {
                ContentId = piece.ContentId,
                Span = piece.Span,
                Color = piece.Format.Color,
            }));
        }

        _open.Clear();
        _openX = _x;
    }

    /// <summary>The text in logical order, which for words from right to left runs against the visual order of the glyphs.</summary>
    private (string Text, PositionedGlyph[] Glyphs) Join()
    {
        if (_open.Count == 1)
            return (_open[0].Text, _open[0].Part.Glyphs);
        var length = _open.Sum(part => part.Text.Length);
        var glyphs = new PositionedGlyph[_open.Sum(part => part.Part.Glyphs.Length)];
        var (at, before) = (0, 0);
        foreach (var (part, text) in _open)
        {
            var shift = _rightToLeft ? length - before - text.Length : before;
            foreach (var glyph in part.Glyphs)
                glyphs[at++] = glyph with { Cluster = glyph.Cluster + shift };
            before += text.Length;
        }

        return (Text(length), glyphs);
    }

    private string Text(int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < _open.Count; i++)
            text.Append(_open[_rightToLeft ? _open.Count - 1 - i : i].Text);
        return text.ToString();
    }

    private void Mark(TextPiece piece, double from)
    {
        if (piece.LinkId != TextPiece.NoLink)
        {
            if (_links.Count > 0 && _links[^1] is var last && last.LinkId == piece.LinkId && Math.Abs(last.X + last.Width - from) < 0.01)
                _links[^1] = last with { Width = _x - last.X };
            else
                _links.Add(new LinkRange(piece.LinkId, from, _x - from));
        }

        _hasChangeBar |= piece.Format.HasChangeBar;
        if (!piece.Format.Underline && !piece.Format.Strikethrough)
            return;
        if (_rules.Count > 0 && _rules[^1] is var rule && rule.ContentId == piece.ContentId && Math.Abs(rule.X + rule.Width - from) < 0.01)
            _rules[^1] = rule with { Width = _x - rule.X };
        else
            AddRule(piece, from);
    }

    private void AddRule(TextPiece piece, double from)
    {
        var face = _open.Count > 0 ? _open[^1].Part.Face : null;
        var (position, thickness) = face?.Underline ?? (-100, 50);
        var scale = piece.Format.Size / (face?.UnitsPerEm ?? 1000);
        var y = piece.Format.Strikethrough ? -StrikeHeight * piece.Format.Size : -position * scale;
        _rules.Add(new Rule(from, y, _x - from, thickness * scale) { ContentId = piece.ContentId, Color = piece.Format.Color });
    }
}
