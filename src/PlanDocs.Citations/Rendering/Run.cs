namespace PlanDocs.Citations;

/// <summary>A stretch of text with one formatting, on its way from the tree to inlines.</summary>
internal sealed class Run(string text, Layer? layer, RunKind kind = RunKind.Text)
{
    public string Text { get; set; } = text;

    public Layer? Layer { get; } = layer;

    public RunKind Kind { get; } = kind;

    public Inline? Inline { get; init; }

    public bool ContinuesQuotation { get; init; }
}
