namespace PlanDocs.Revisions;

/// <summary>
/// Finds for the blocks of one edition those of the other: first what is the same at the same place of the plan, between those what is the same, between those what
/// is similar, and last what was moved. Blocks of different goals are never the same: a goal is known by its id.
/// </summary>
internal sealed class Aligner
{
    private readonly IReadOnlyList<Leaf> _before;
    private readonly IReadOnlyList<Leaf> _after;
    private readonly GapAligner _gaps = new();
    private readonly List<Aligned> _aligned = [];

    private Aligner(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after) => (_before, _after) = (before, after);

    public static IReadOnlyList<Aligned> Align(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after) => Moves.Find(InPlace(before, after));

    /// <summary>Blocks inside another; nothing is moved out of it.</summary>
    public static IReadOnlyList<Aligned> AlignNested(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after) => InPlace(before, after);

    private static List<Aligned> InPlace(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        var aligner = new Aligner(before, after);
        aligner.Align(
            0, before.Count, 0, after.Count,
            leaf => $"{leaf.Goal}\0{leaf.Path}\0{IdentityOf(leaf)}\0{leaf.ContentKey}",
            (start, end, otherStart, otherEnd) => aligner.Align(start, end, otherStart, otherEnd, leaf => $"{leaf.Goal}\0{IdentityOf(leaf)}\0{leaf.ContentKey}", aligner.AlignGap));
        return aligner._aligned;
    }

    private static string? IdentityOf(Leaf leaf) => leaf.Block is Heading ? leaf.Identity : null;

    /// <summary>Pairs blocks with the same key; what lies between two pairs is for another to align.</summary>
    private void Align(int start, int end, int otherStart, int otherEnd, Func<Leaf, string> key, Action<int, int, int, int> alignGap)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var matches = SequenceDiff.Match(Numbered(_before, start, end, key, numbers), Numbered(_after, otherStart, otherEnd, key, numbers));
        var (next, otherNext) = (start, otherStart);
        for (var i = start; i < end; i++)
        {
            if (matches[i - start] is not (>= 0 and var match))
                continue;
            alignGap(next, i, otherNext, otherStart + match);
            _aligned.Add(new Aligned([_before[i]], [_after[otherStart + match]]));
            (next, otherNext) = (i + 1, otherStart + match + 1);
        }

        alignGap(next, end, otherNext, otherEnd);
    }

    private void AlignGap(int start, int end, int otherStart, int otherEnd) =>
        _aligned.AddRange(_gaps.Align([.. _before.Skip(start).Take(end - start)], [.. _after.Skip(otherStart).Take(otherEnd - otherStart)]));

    private static int[] Numbered(IReadOnlyList<Leaf> leaves, int start, int end, Func<Leaf, string> key, Dictionary<string, int> numbers)
    {
        var numbered = new int[end - start];
        for (var i = start; i < end; i++)
        {
            var text = key(leaves[i]);
            if (!numbers.TryGetValue(text, out numbered[i - start]))
                numbers.Add(text, numbered[i - start] = numbers.Count);
        }

        return numbered;
    }
}
