namespace PlanDocs.Revisions;

/// <summary>How much two blocks are the same block to a reader: 0 where they are not.</summary>
internal sealed class Likeness
{
    private const double Identical = 2;
    private const double LeastOfText = 0.5;

    /// <summary>The same place of the plan, or a list of facts that a goal has once, speaks for the same block in other words.</summary>
    private const double LeastAtSamePlace = 0.3;

    /// <summary>Parts must make up nearly all of the whole.</summary>
    private const double LeastOfParts = 0.7;

    private const double SamePlace = 0.2;

    /// <summary>Of both texts together. Beyond it, which is a paragraph of a hundred and fifty pages, nobody reads changes word by word, and to find them takes gigabytes.</summary>
    private const int MostWords = 100_000;

    private readonly WordNumbers _numbers = new();
    private readonly Dictionary<Leaf, int[]> _words = new(ReferenceEqualityComparer.Instance);

    public double Of(Leaf before, Leaf after)
    {
        if (before.Block.GetType() != after.Block.GetType() || before.Goal != after.Goal)
            return 0;
        if (before.Identity is not null && before.Identity == after.Identity)
            return Identical;
        if (before.Block is Contents or ReferenceList)
            return 0;
        var isSamePlace = before.Path is not null && before.Path == after.Path;
        var least = isSamePlace || (before.Block is ListBlock && before.Goal is not null) ? LeastAtSamePlace : LeastOfText;
        var similarity = Similar(Words(before), Words(after));
        return similarity < least ? 0 : similarity + (isSamePlace ? SamePlace : 0);
    }

    /// <summary>Of one paragraph and the parts into which it was split, or the other way round.</summary>
    public double OfParts(IReadOnlyList<Leaf> before, int start, int count, IReadOnlyList<Leaf> after, int otherStart, int otherCount)
    {
        if (!AreParts(before, start, count) || !AreParts(after, otherStart, otherCount) || before[start].Goal != after[otherStart].Goal)
            return 0;
        var similarity = Similar(Words(before, start, count), Words(after, otherStart, otherCount));
        var isSamePlace = before[start].Path is not null && before[start].Path == after[otherStart].Path;
        return similarity < LeastOfParts ? 0 : similarity + (isSamePlace ? SamePlace : 0);
    }

    public double OfText(Leaf before, Leaf after) => Similar(Words(before), Words(after));

    public int WordCount(Leaf leaf) => Words(leaf).Length;

    private static double Similar(int[] before, int[] after) => before.Length + after.Length > MostWords ? 0 : Similarity.Of(before, after);

    private static bool AreParts(IReadOnlyList<Leaf> leaves, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (leaves[i].Block is not Paragraph || leaves[i].Path != leaves[start].Path)
                return false;
        }

        return true;
    }

    private int[] Words(IReadOnlyList<Leaf> leaves, int start, int count)
    {
        if (count == 1)
            return Words(leaves[start]);
        int[] words = [.. leaves.Skip(start).Take(count).SelectMany(Words)];
        Array.Sort(words);
        return words;
    }

    private int[] Words(Leaf leaf)
    {
        if (!_words.TryGetValue(leaf, out var words))
            _words.Add(leaf, words = _numbers.Of(leaf.Text));
        return words;
    }
}
