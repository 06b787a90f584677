namespace PlanDocs.Revisions;

/// <summary>Aligns by likeness the blocks between two that are the same, with paragraphs that were split or joined, so that the sum of what is alike is greatest.</summary>
internal sealed class GapAligner
{
    /// <summary>The largest table of likenesses that is worth its time.</summary>
    private const int LargestTable = 40_000;

    /// <summary>Into how many parts a paragraph may have been split.</summary>
    private const int MostParts = 3;

    private readonly Likeness _likeness = new();

    public IEnumerable<Aligned> Align(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        if (before.Count == 0 || after.Count == 0)
            return [.. before.Select(Aligned.Gone), .. after.Select(Aligned.Come)];
        return (long)before.Count * after.Count > LargestTable ? AlignByIdentity(before, after) : AlignByLikeness(before, after);
    }

    /// <summary>In papers with little in common, headings and tables with the same identifiers part what is left into smaller gaps.</summary>
    private List<Aligned> AlignByIdentity(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var matches = SequenceDiff.Match(Numbered(before, numbers), Numbered(after, numbers));
        var aligned = new List<Aligned>();
        var (next, otherNext) = (0, 0);
        for (var i = 0; i <= before.Count; i++)
        {
            var match = i == before.Count ? after.Count : matches[i];
            if (match < 0)
                continue;
            aligned.AddRange(AlignSmaller([.. before.Skip(next).Take(i - next)], [.. after.Skip(otherNext).Take(match - otherNext)]));
            if (i < before.Count)
                aligned.Add(new Aligned([before[i]], [after[match]]));
            (next, otherNext) = (i + 1, match + 1);
        }

        return aligned;
    }

    private IEnumerable<Aligned> AlignSmaller(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after) =>
        (long)before.Count * after.Count > LargestTable ? [.. before.Select(Aligned.Gone), .. after.Select(Aligned.Come)] : Align(before, after);

    /// <summary>Blocks without an identity are equal to none.</summary>
    private static int[] Numbered(IReadOnlyList<Leaf> leaves, Dictionary<string, int> numbers)
    {
        var numbered = new int[leaves.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            var key = leaves[i].Identity is { } identity ? $"{leaves[i].Goal}\0{identity}" : $"\0{numbers.Count}";
            if (!numbers.TryGetValue(key, out numbered[i]))
                numbers.Add(key, numbered[i] = numbers.Count);
        }

        return numbered;
    }

    /// <summary>The table of Needleman and Wunsch, filled from the end, with steps over several paragraphs at once.</summary>
    private List<Aligned> AlignByLikeness(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        var best = new double[before.Count + 1, after.Count + 1];
        var steps = new (int Before, int After)[before.Count + 1, after.Count + 1];
        for (var i = before.Count; i >= 0; i--)
        {
            for (var j = after.Count; j >= 0; j--)
                Fill(best, steps, before, after, i, j);
        }

        var aligned = new List<Aligned>();
        for (var (i, j) = (0, 0); i < before.Count || j < after.Count;)
        {
            var (down, right) = steps[i, j];
            aligned.Add(new Aligned([.. before.Skip(i).Take(down)], [.. after.Skip(j).Take(right)]));
            (i, j) = (i + down, j + right);
        }

        return aligned;
    }

    private void Fill(double[,] best, (int Before, int After)[,] steps, IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after, int i, int j)
    {
        if (i < before.Count)
            (best[i, j], steps[i, j]) = (best[i + 1, j], (1, 0));
        if (j < after.Count && (i == before.Count || best[i, j + 1] > best[i, j]))
            (best[i, j], steps[i, j]) = (best[i, j + 1], (0, 1));
        if (i == before.Count || j == after.Count)
            return;
        for (var parts = 1; parts <= MostParts; parts++)
        {
            Try(parts, 1);
            if (parts > 1)
                Try(1, parts);
        }

        void Try(int down, int right)
        {
            if (i + down > before.Count || j + right > after.Count)
                return;
            var likeness = down == 1 && right == 1 ? _likeness.Of(before[i], after[j]) : _likeness.OfParts(before, i, down, after, j, right);
            if (likeness > 0 && best[i + down, j + right] + likeness > best[i, j])
                (best[i, j], steps[i, j]) = (best[i + down, j + right] + likeness, (down, right));
        }
    }
}
