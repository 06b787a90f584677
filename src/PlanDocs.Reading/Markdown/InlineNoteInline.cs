using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>A footnote written where it belongs: <c>^[text]</c>. Offsets are the source's.</summary>
internal sealed class InlineNoteInline(int start, int length) : LeafInline
{
    public int Start { get; } = start;

    public int Length { get; } = length;
}
