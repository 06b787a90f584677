namespace PlanDocs.Plans;

/// <summary>What every part of composing one paper needs.</summary>
internal sealed class Composition(Plan plan, Wording wording, List<Diagnostic> diagnostics)
{
    public Plan Plan => plan;

    public Wording Wording => wording;

    public List<Diagnostic> Diagnostics => diagnostics;

    public BlockIds Ids { get; } = new();

    /// <summary>What a cross-reference may name besides tables and figures: appendices and goals, by their names in the plan.</summary>
    public Dictionary<string, CrossReference> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Title and subtitle, joined by a colon (APA 2.4).</summary>
    public IReadOnlyList<Inline> FullTitle { get; } = Join(plan.Title, plan.Subtitle);

    public static PlanPart Part(string path, IReadOnlyList<Block> blocks) =>
        new(path, blocks) { Span = blocks.Count > 0 ? blocks[0].Span : default };

    /// <summary>The blocks of a text as one part of the plan; nothing for a text that is absent or empty.</summary>
    public static IReadOnlyList<Block> Part(string path, Prose? prose) =>
        prose is { Blocks.Count: > 0 } ? [new PlanPart(path, prose.Blocks) { Span = prose.Span }] : [];

    private static IReadOnlyList<Inline> Join(Prose title, Prose? subtitle)
    {
        if (subtitle is null)
            return title.Inlines;
        var colon = title.PlainText.TrimEnd() is [.., '?' or '!' or ':' or '.' or '—'] ? " " : ": ";
        return [.. title.Inlines, new Text(colon), .. subtitle.Inlines];
    }
}
