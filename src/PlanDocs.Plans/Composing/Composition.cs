using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>What every part of composing one paper needs.</summary>
internal sealed class Composition(Plan plan, Wording wording, List<Diagnostic> diagnostics)
{
    private readonly List<ReferenceItem> _olderWorks = [];
    private IReadOnlyDictionary<string, CrossReference>? _namedBefore;

    public Plan Plan => plan;

    public Wording Wording => wording;

    public List<Diagnostic> Diagnostics => diagnostics;

    public BlockIds Ids { get; } = new();

    public required PageDesign Design { get; init; }

    /// <summary>What a text may mention although only another document of the plan shows it.</summary>
    public Lazy<IReadOnlyDictionary<string, CrossReference>>? Elsewhere { get; init; }

    /// <summary>"Goal 1": the number comes from the goal's place in the outline.</summary>
    public string LabelOf(Goal goal) => string.Create(CultureInfo.InvariantCulture, $"{wording.Goal} {NumberOf(goal)}");

    public int NumberOf(Goal goal) => _numbers.TryGetValue(goal.Id.Value, out var number) ? number : 0;

    private readonly Dictionary<string, int> _numbers = Numbers(plan);

    /// <summary>An id for a figure or table that the program adds: a second one of the same name has a number behind it.</summary>
    public string FigureId(string wanted) => _figureIds.Reserve(wanted);

    private readonly BlockIds _figureIds = new();

    /// <summary>What a cross-reference may name besides tables and figures: appendices and goals, by their names in the plan.</summary>
    public Dictionary<string, CrossReference> Named { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Inline> FullTitle { get; } = plan.FullTitle();

    /// <summary>The paper has a section of progress that speaks of its goals.</summary>
    public bool ShowsGoalsProgress { get; } = plan.Predecessor is not null && (plan.ProgressMarker?.Parts.Contains(ProgressPart.Goals) ?? true);

    /// <summary>The same of the edition before, for its words that stand in this paper.</summary>
    public IReadOnlyDictionary<string, CrossReference> NamedBefore =>
        _namedBefore ??= plan.Predecessor is { } before ? PaperComposer.Names(before) : new Dictionary<string, CrossReference>();

    /// <summary>The works that only words of the edition before cite.</summary>
    public IReadOnlyList<ReferenceItem> OlderWorks => _olderWorks;

    /// <summary>Keeps a work that an edition before cites, unless this one has it, too.</summary>
    public void CiteOlderWork(string key, Plan before)
    {
        if (!plan.References.Concat(_olderWorks).Any(work => work.Key == key) && before.References.FirstOrDefault(work => work.Key == key) is { } older)
            _olderWorks.Add(older);
    }

    public static PlanPart Part(string path, IReadOnlyList<Block> blocks) =>
        new(path, blocks) { Span = blocks.Count > 0 ? blocks[0].Span : default };

    /// <summary>The blocks of a text as one part of the plan; nothing for a text that is absent or empty.</summary>
    public static IReadOnlyList<Block> Part(string path, Prose? prose) =>
        prose is { Blocks.Count: > 0 } ? [new PlanPart(path, prose.Blocks) { Span = prose.Span }] : [];

    private static Dictionary<string, int> Numbers(Plan plan)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in plan.PlacedGoals())
            numbers.TryAdd(id, numbers.Count + 1);
        return numbers;
    }
}
