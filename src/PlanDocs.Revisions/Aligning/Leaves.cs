namespace PlanDocs.Revisions;

/// <summary>The blocks of a paper in order, each with its place in the plan, without the boundaries that no reader sees.</summary>
internal sealed class Leaves
{
    private const string Goals = "goals/";

    private readonly List<Leaf> _all = [];

    /// <summary>What follows a part of a goal belongs to the goal, too, until something else of the plan begins.</summary>
    private string? _goal;

    private Leaves()
    {
    }

    public static IReadOnlyList<Leaf> Of(Paper paper)
    {
        var leaves = new Leaves();
        leaves.Add(paper.Blocks, null);
        return leaves._all;
    }

    public static IReadOnlyList<Leaf> Nested(IReadOnlyList<Block> blocks)
    {
        var leaves = new Leaves();
        leaves.Add(blocks, null);
        return leaves._all;
    }

    private void Add(IReadOnlyList<Block> blocks, string? path)
    {
        foreach (var block in blocks)
        {
            if (block is PlanPart part)
            {
                _goal = GoalOf(part.Path);
                Add(part.Content, part.Path);
                continue;
            }

            if (block is SectionLabel or BodyTitle or ReferenceList or Contents)
                _goal = null;
            if (IsSeen(block))
                _all.Add(new Leaf(block, path, _goal));
        }
    }

    private static string? GoalOf(string path) => path.StartsWith(Goals, StringComparison.Ordinal) && path.IndexOf('/', Goals.Length) is > 0 and var end
        ? path[Goals.Length..end]
        : null;

    public static bool IsSeen(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Content.Any(IsSeen),
        CodeBlock code => code.Value.Length > 0,
        ListBlock list => list.Items.Count > 0,
        ReferenceList list => list.Entries.Count > 0,
        BlockQuotation quotation => quotation.Content.Any(IsSeen),
        _ => true,
    };

    private static bool IsSeen(Inline inline) => inline switch
    {
        Text text => text.Value.Length > 0,
        Citation citation => citation.Rendered.Any(IsSeen),
        Code or CrossReference or Footnote or LineBreak or PageNumber => true,
        _ => Wrappers.ContentOf(inline).Any(IsSeen),
    };
}
