namespace PlanDocs.Revisions;

/// <summary>Blocks of two editions that are the same, as far as a reader would say so; one side is empty for what came or went.</summary>
/// <param name="Before">Several where paragraphs were joined.</param>
/// <param name="After">Several where a paragraph was split.</param>
internal sealed record Aligned(IReadOnlyList<Leaf> Before, IReadOnlyList<Leaf> After)
{
    /// <summary>At both places of a move, what stands at the other.</summary>
    public Leaf? Partner { get; init; }

    /// <summary>The name of the move, shared by all that was moved together.</summary>
    public string? Move { get; init; }

    public static Aligned Gone(Leaf leaf) => new([leaf], []);

    public static Aligned Come(Leaf leaf) => new([], [leaf]);
}
