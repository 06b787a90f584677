namespace PlanDocs.Reading;

/// <summary>One reading of one text: what the converters share.</summary>
internal sealed record MarkdownReading(MappedText Text, MarkdownContext Context, List<Diagnostic> Diagnostics)
{
    /// <summary>The text of a footnote is being read.</summary>
    public bool IsInFootnote { get; init; }

    /// <summary>Footnotes that were read already: ten thousand marks may lead to the same one.</summary>
    public Dictionary<Markdig.Extensions.Footnotes.Footnote, IReadOnlyList<Block>> Footnotes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The place in the plan of a stretch of Markdig's source; Markdig's spans end on their last character.</summary>
    public SourceSpan SpanOf(Markdig.Syntax.SourceSpan span) =>
        span.IsEmpty ? Text.SpanOf(Math.Max(0, span.Start), 0) : Text.SpanOf(span.Start, span.Length);

    /// <summary>The source of a stretch, with its places.</summary>
    public MappedText Slice(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Value.Length);
        return Text.Slice(start, Math.Clamp(length, 0, Text.Value.Length - start));
    }
}
