using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>A passage with attributes: <c>[texte]{lang=fr}</c>. All offsets are the source's.</summary>
internal sealed class PassageInline : LeafInline
{
    public required int Start { get; init; }

    public required int Length { get; init; }

    public required int AttributesStart { get; init; }

    public required int AttributesLength { get; init; }
}
