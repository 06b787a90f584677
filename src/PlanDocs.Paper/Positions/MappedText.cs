namespace PlanDocs;

/// <summary>
/// Text that was decoded from a file (a YAML scalar of any style, say), able to say where each of its characters was written. Prose keeps its
/// positions through folding, indentation, and escapes because every character carries the offset from which it came.
/// </summary>
public sealed class MappedText
{
    private readonly int[] _offsets;

    /// <param name="value">The decoded text.</param>
    /// <param name="file">The file from which it was decoded.</param>
    /// <param name="offsets">For each character of <paramref name="value"/> its offset in the file, and one more for the end.</param>
    public MappedText(string value, SourceFile file, int[] offsets)
    {
        if (offsets.Length != value.Length + 1)
            throw new ArgumentException("There must be one offset for each character and one for the end.", nameof(offsets));
        Value = value;
        File = file;
        _offsets = offsets;
    }

    public string Value { get; }

    public SourceFile File { get; }

    public SourceSpan Span => SpanOf(0, Value.Length);

    /// <summary>Where a stretch of the decoded text was written.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        start = Math.Clamp(start, 0, Value.Length);
        var end = Math.Clamp(start + length, start, Value.Length);
        var last = end > start ? _offsets[end - 1] + 1 : _offsets[start];
        return new SourceSpan(File, _offsets[start], Math.Max(0, last - _offsets[start]));
    }

    /// <summary>A part of the text, with its positions.</summary>
    public MappedText Slice(int start, int length) =>
        new(Value.Substring(start, length), File, _offsets[start..(start + length + 1)]);

    /// <summary>The text with one character in place of another, in the same places.</summary>
    public MappedText Replace(char old, char character) => new(Value.Replace(old, character), File, _offsets);

    /// <summary>Text that stands in its file exactly as it is.</summary>
    public static MappedText Verbatim(SourceFile file, int start, int length)
    {
        var offsets = new int[length + 1];
        for (var i = 0; i <= length; i++)
            offsets[i] = start + i;
        return new MappedText(file.Text.Substring(start, length), file, offsets);
    }
}
