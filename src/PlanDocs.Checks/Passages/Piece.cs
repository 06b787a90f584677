namespace PlanDocs.Checks;

/// <summary>One inline of a passage, and the characters that stand for it.</summary>
/// <param name="IsEmphasized">It stands in italics or bold: a title of a work, a key term.</param>
internal sealed record Piece(int Start, int Length, Inline Inline, bool IsEmphasized)
{
    private int[]? _offsets;

    public int End => Start + Length;

    /// <summary>Where characters of the piece were written.</summary>
    /// <param name="start">The first character, counted in the passage.</param>
    /// <param name="end">The end, counted in the passage.</param>
    public SourceSpan SpanOf(int start, int end)
    {
        var span = Inline.Span;
        if (Inline is not Text text || !span.IsKnown)
            return span;
        _offsets ??= SourceAlignment.Offsets(text.Value, span.Text);
        var first = _offsets[start - Start];
        return first < span.Length ? span.Slice(first, Math.Clamp(_offsets[end - Start - 1] + 1 - first, 1, span.Length - first)) : span;
    }
}
