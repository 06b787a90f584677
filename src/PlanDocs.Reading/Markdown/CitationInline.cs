using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>A citation as it stands in the source, not yet taken apart.</summary>
/// <param name="start">The offset of its first character.</param>
internal sealed class CitationInline(CitationForm form, int start, int length) : LeafInline
{
    public CitationForm Form { get; } = form;

    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>Brackets that open with an at sign but name no work.</summary>
    public bool IsWithoutKey { get; init; }
}
