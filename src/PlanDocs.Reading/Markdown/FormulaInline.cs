using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>A formula in TeX, with its dollar signs.</summary>
internal sealed class FormulaInline(string source) : LeafInline
{
    public string Source { get; } = source;
}
