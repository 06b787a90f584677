using System.Buffers;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Changes single values of a YAML file and adds comments, and leaves everything else as its writer has it.</summary>
/// <param name="mark">Begins every comment.</param>
internal sealed class YamlEditor(SourceFile file, string mark)
{
    /// <summary>What ends an empty value of a mapping in one line.</summary>
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(",}]#\r\n");

    private readonly TextEdits _edits = new(file.Text);
    private readonly string _newLine = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public string Apply() => _edits.Apply();

    /// <summary>Puts a comment above the innermost of several nested values that begins its line, so that the comment lies in no text.</summary>
    public void CommentAbove(string comment, params ReadOnlySpan<YamlNode> fromInside)
    {
        foreach (var node in fromInside)
        {
            var line = LineStart(node.Span.Start);
            var before = file.Text[line..node.Span.Start];
            if (!before.All(c => c is ' ' or '\t' or '-' or '{' or '['))
                continue;
            _edits.Insert(line, Indent(line) + mark + comment + _newLine);
            return;
        }

        CommentOnTop(comment);
    }

    public void CommentOnTop(string comment) => _edits.Insert(0, mark + comment + _newLine);

    /// <summary>Writes another value for a key.</summary>
    public void SetValue(YamlEntry entry, string value)
    {
        var (start, length) = ValueOf(entry);
        _edits.Replace(start, length, file.Text[start - 1] is ' ' or '\t' ? value : " " + value);
    }

    /// <summary>Adds keys behind a value of a mapping, or at its beginning.</summary>
    public void Add(YamlMapping mapping, YamlEntry? after, IReadOnlyList<string> entries)
    {
        if (IsFlow(mapping))
        {
            _edits.Insert(mapping.Span.Start + 1, string.Concat(entries.Select(entry => entry + ", ")));
            return;
        }

        var first = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span.Start : mapping.Span.Start;
        var indent = Indent(LineStart(first));
        if (after is null)
        {
            _edits.Insert(LineStart(first), string.Concat(entries.Select(entry => indent + entry + _newLine)));
            return;
        }

        var (start, length) = ValueOf(after);
        var end = LineEnd(start + length);
        var isLast = end == file.Text.Length && !file.Text.EndsWith('\n');
        _edits.Insert(end, (isLast ? _newLine : "") + string.Concat(entries.Select(entry => indent + entry + _newLine)));
    }

    /// <summary>Takes a key out, with the lines on which it stands; where it shares a line with others, its value becomes nothing.</summary>
    public void Remove(YamlMapping mapping, YamlEntry entry)
    {
        var (start, length) = ValueOf(entry);
        var line = LineStart(entry.Key.Span.Start);
        if (IsFlow(mapping) || !string.IsNullOrWhiteSpace(file.Text[line..entry.Key.Span.Start]))
            SetValue(entry, "~");
        else
            _edits.Replace(line, LineEnd(start + length) - line, "");
    }

    /// <summary>Where a value stands, with the sign of a block of lines before it; an alias is the rest of its line.</summary>
    private (int Start, int Length) ValueOf(YamlEntry entry)
    {
        var start = file.Text.IndexOf(':', entry.Key.Span.End) + 1;
        while (start < file.Text.Length && file.Text[start] is ' ' or '\t')
            start++;
        var span = entry.Value.Span;
        if (span.Start < start && span.End <= entry.Key.Span.Start)
            return (start, file.Text.AsSpan(start).IndexOfAny(ValueEnds) is >= 0 and var length ? length : file.Text.Length - start);
        var end = Math.Max(start, span.End);
        while (end > start && file.Text[end - 1] is '\r' or '\n')
            end--;
        return (start, end - start);
    }

    private static bool IsFlow(YamlMapping mapping) => mapping.Span.Text.StartsWith('{');

    private int LineStart(int offset) => offset == 0 ? 0 : file.Text.LastIndexOf('\n', offset - 1) + 1;

    private int LineEnd(int offset) => file.Text.IndexOf('\n', offset) is >= 0 and var end ? end + 1 : file.Text.Length;

    private string Indent(int line)
    {
        var end = line;
        while (end < file.Text.Length && file.Text[end] is ' ' or '\t')
            end++;
        return file.Text[line..end];
    }
}
