namespace PlanDocs.Revisions;

/// <summary>Aligns the items of a list, the rows of a table, or its notes: what is the same first, then what is alike between.</summary>
internal static class Rows
{
    private const double LeastSimilarity = 0.4;

    /// <param name="key">What makes two items the same.</param>
    /// <param name="text">What makes them alike.</param>
    /// <param name="canPair">Whether two items that are alike can be shown as one with changes inside.</param>
    public static IEnumerable<(T? Before, T? After)> Align<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, string> text, Func<T, T, bool> canPair)
        where T : class
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var matches = SequenceDiff.Match(Numbered(before, key, numbers), Numbered(after, key, numbers));
        var (next, otherNext) = (0, 0);
        for (var i = 0; i <= before.Count; i++)
        {
            var match = i == before.Count ? after.Count : matches[i];
            if (match < 0)
                continue;
            foreach (var pair in Between([.. before.Skip(next).Take(i - next)], [.. after.Skip(otherNext).Take(match - otherNext)], text, canPair))
                yield return pair;
            if (i < before.Count)
                yield return (before[i], after[match]);
            (next, otherNext) = (i + 1, match + 1);
        }
    }

    /// <summary>Of each item in turn, the first one of the other edition that is alike.</summary>
    private static IEnumerable<(T? Before, T? After)> Between<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> text, Func<T, T, bool> canPair)
        where T : class
    {
        var numbers = new WordNumbers();
        var words = after.Select(item => numbers.Of(text(item))).ToList();
        var next = 0;
        foreach (var item in before)
        {
            var own = numbers.Of(text(item));
            var found = next;
            while (found < after.Count && !(Similarity.Of(own, words[found]) >= LeastSimilarity && canPair(item, after[found])))
                found++;
            if (found == after.Count)
            {
                yield return (item, null);
                continue;
            }

            while (next < found)
                yield return (null, after[next++]);
            yield return (item, after[next++]);
        }

        while (next < after.Count)
            yield return (null, after[next++]);
    }

    private static int[] Numbered<T>(IReadOnlyList<T> items, Func<T, string> key, Dictionary<string, int> numbers)
    {
        var numbered = new int[items.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            var text = key(items[i]);
            if (!numbers.TryGetValue(text, out numbered[i]))
                numbers.Add(text, numbered[i] = numbers.Count);
        }

        return numbered;
    }
}
