using System.Globalization;

namespace PlanDocs.Revisions;

/// <summary>Finds among what came and what went the blocks that were moved: those with the same identifier or words, and those around them that went along.</summary>
internal sealed class Moves
{
    /// <summary>Of fewer words than these, the same words elsewhere are a coincidence.</summary>
    private const int FewestWords = 8;

    private const double LeastLikeness = 0.5;

    private readonly List<Aligned> _aligned;
    private readonly Likeness _likeness = new();

    /// <summary>For each index of what went the index of where it came, and the other way round.</summary>
    private readonly Dictionary<int, int> _partners = [];

    private Moves(List<Aligned> aligned) => _aligned = aligned;

    public static IReadOnlyList<Aligned> Find(List<Aligned> aligned)
    {
        var moves = new Moves(aligned);
        moves.Pair();
        moves.Spread();
        moves.Name();
        return aligned;
    }

    private void Pair()
    {
        var come = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _aligned.Count; i++)
        {
            if (_aligned[i] is { Before: [], After: [var leaf] } && Key(leaf) is { } key)
                come.TryAdd(key, i);
        }

        for (var i = 0; i < _aligned.Count; i++)
        {
            if (_aligned[i] is { Before: [var leaf], After: [] } && Key(leaf) is { } key && come.Remove(key, out var other))
                Join(i, other);
        }
    }

    /// <summary>What stands beside a moved block at both places and is like it was moved, too.</summary>
    private void Spread()
    {
        var waiting = new Queue<int>(_partners.Keys.Where(index => _aligned[index].After.Count == 0).Order());
        while (waiting.TryDequeue(out var index))
        {
            foreach (var step in (int[])[1, -1])
            {
                if (!IsMovedAlong(index + step, _partners[index] + step))
                    continue;
                Join(index + step, _partners[index] + step);
                waiting.Enqueue(index + step);
            }
        }
    }

    private bool IsMovedAlong(int from, int to) =>
        from >= 0 && to >= 0 && from < _aligned.Count && to < _aligned.Count && !_partners.ContainsKey(from) && !_partners.ContainsKey(to)
        && _aligned[from] is { Before: [var before], After: [] } && _aligned[to] is { Before: [], After: [var after] }
        && CanMove(before.Block, after.Block) && (before.ContentKey == after.ContentKey || _likeness.OfText(before, after) >= LeastLikeness);

    private void Join(int from, int to)
    {
        if (CanMove(_aligned[from].Before[0].Block, _aligned[to].After[0].Block))
            (_partners[from], _partners[to]) = (to, from);
    }

    /// <summary>Neighbours at both places were moved together and share a name.</summary>
    private void Name()
    {
        var count = 0;
        foreach (var (from, to) in _partners.Where(pair => _aligned[pair.Key].After.Count == 0).OrderBy(pair => pair.Key))
        {
            var goesOn = from > 0 && to > 0 && _partners.TryGetValue(from - 1, out var last) && last == to - 1;
            var name = goesOn ? _aligned[from - 1].Move! : "move" + (++count).ToString(CultureInfo.InvariantCulture);
            _aligned[from] = _aligned[from] with { Move = name, Partner = _aligned[to].After[0] };
            _aligned[to] = _aligned[to] with { Move = name, Partner = _aligned[from].Before[0] };
        }
    }

    private string? Key(Leaf leaf) => leaf.Block switch
    {
        Heading heading => "\0" + heading.Id,
        Paragraph or BlockQuotation or ListBlock or CodeBlock when _likeness.WordCount(leaf) >= FewestWords => leaf.ContentKey,
        _ => null,
    };

    /// <summary>Word marks no rows of a table as moved; and of what holds further blocks only the whole is.</summary>
    private static bool CanMove(Block before, Block after) => (before, after) switch
    {
        (Paragraph, Paragraph) => true,
        (Heading first, Heading second) => first.Level == second.Level,
        (ListBlock or BlockQuotation or CodeBlock, ListBlock or BlockQuotation or CodeBlock) => ContentKey.Of(before) == ContentKey.Of(after),
        _ => false,
    };
}
