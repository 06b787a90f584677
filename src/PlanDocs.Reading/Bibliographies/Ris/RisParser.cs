namespace PlanDocs.Reading;

/// <summary>Splits a RIS file into records; a line without a tag continues the one before it.</summary>
internal sealed class RisParser(SourceFile file, ImportLog log)
{
    private readonly List<RisRecord> _records = [];
    private readonly List<RisLine> _lines = [];
    private RisLine? _type;

    // A line outside of any record has been reported, and those that follow it need not be.
    private bool _isLost;
    private bool _hasRoom = true;

    /// <summary>The value of the last line and the lines that continue it.</summary>
    private readonly List<string> _pieces = [];

    public IReadOnlyList<RisRecord> Parse()
    {
        var text = file.Text;
        for (var start = 0; start < text.Length && _hasRoom;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            Line(start, end);
            start = end + 1;
        }

        Finish(isEnded: false);
        return _records;
    }

    private void Line(int start, int end)
    {
        while (start < end && file.Text[start] is ' ' or '\t' or '\ufeff')
            start++;
        var line = file.Text.AsSpan(start, end - start);
        if (!HasTag(line))
        {
            Continue(line.Trim().ToString(), end);
            return;
        }

        var tag = line[..2].ToString();
        var from = start + line.IndexOf('-') + 1;
        while (from < end && file.Text[from] == ' ')
            from++;
        var value = file.Text[from..end].Trim();
        var found = new RisLine(tag, value, new SourceSpan(file, from, value.Length));
        switch (tag)
        {
            case "TY":
                Finish(isEnded: false);
                _hasRoom = log.HasRoom(_records.Count, found.Span);
                _type = found;
                _isLost = false;
                break;
            case "ER":
                Finish(isEnded: true);
                break;
            default:
                Add(found, start);
                break;
        }
    }

    private void Add(RisLine line, int start)
    {
        if (_type is not null)
        {
            JoinPieces();
            _lines.Add(line);
            _pieces.Add(line.Value);
            return;
        }

        if (!_isLost)
            log.Problems.Add(Errors.MalformedEntry("a record starts with its type: `TY  - JOUR`", new SourceSpan(file, start, line.Span.End - start)));
        _isLost = true;
    }

    private void Continue(string text, int end)
    {
        if (text.Length == 0 || _lines.Count == 0)
            return;
        var last = _lines[^1];
        _lines[^1] = last with { Span = last.Span with { Length = Math.Max(0, end - last.Span.Start) } };
        _pieces.Add(text);
    }

    private void JoinPieces()
    {
        if (_pieces.Count > 1)
            _lines[^1] = _lines[^1] with { Value = string.Join(' ', _pieces).Trim() };
        _pieces.Clear();
    }

    private void Finish(bool isEnded)
    {
        JoinPieces();
        if (_type is { } type)
        {
            if (_lines.Count == 0)
                log.Problems.Add(Errors.EmptyEntry(type.Value, type.Span));
            else
                _records.Add(new RisRecord(type.Value.ToUpperInvariant(), type.Span, [.. _lines]));
            if (!isEnded && _lines.Count > 0)
                log.Problems.Add(Errors.RecordNotEnded(type.Span));
        }

        _type = null;
        _lines.Clear();
    }

    /// <summary>Two characters, one or two spaces, and a hyphen; the standard has two spaces, and not every program keeps to it.</summary>
    private static bool HasTag(ReadOnlySpan<char> line) =>
        line.Length >= 4 && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterOrDigit(line[1]) && !char.IsAsciiLetterLower(line[1]) && line[2] == ' '
        && line[2..].TrimStart(' ').StartsWith("-", StringComparison.Ordinal) && line[2..].IndexOf('-') <= 2;
}
