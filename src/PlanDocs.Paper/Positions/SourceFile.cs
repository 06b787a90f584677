namespace PlanDocs;

/// <summary>A text file as it was read, able to say on which line and column an offset stands.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <param name="path">The path as the user wrote it, for messages.</param>
    /// <param name="text">The whole text; offsets count UTF-16 code units.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = LineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column, both from 1, of an offset; an offset beyond the end is the end.</summary>
    public SourcePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column, both from 1; positions outside the text are moved to its nearest end.</summary>
    public int OffsetOf(int line, int column)
    {
        var start = _lineStarts[Math.Clamp(line, 1, _lineStarts.Length) - 1];
        return Math.Clamp(start + column - 1, 0, Text.Length);
    }

    /// <summary>The text of a line, from 1, without its line break.</summary>
    public string LineText(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
