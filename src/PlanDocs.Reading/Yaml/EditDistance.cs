namespace PlanDocs.Reading;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class EditDistance
{
    /// <summary>So many mistakes of one kind are no slips of the pen, and to guess at each of them would take long.</summary>
    public const int MostGuesses = 100;

    /// <summary>The candidate that is nearest to a word and near enough to be meant, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 64)
            return null;
        string? best = null;
        var bound = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bound)
                continue;
            var distance = DamerauLevenshtein(word, candidate);
            if (distance < bound)
                (best, bound) = (candidate, distance);
        }

        return best;
    }

    /// <summary>
    /// The number of insertions, deletions, substitutions, and swaps of neighbours that turn one word into another, without changing a
    /// place twice (optimal string alignment); case does not count.
    /// </summary>
    public static int DamerauLevenshtein(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
