namespace PlanDocs.Citations;

/// <summary>The key that a mistyped one most likely means.</summary>
internal static class NearestKey
{
    private const int LongestKey = 64;

    /// <summary>So many mistakes are no slips of the pen, and to guess at each of them would take long.</summary>
    private const int MostGuesses = 100;

    /// <summary>A key that is at most a third different, or null.</summary>
    /// <param name="mistakes">How many keys were mistyped before this one.</param>
    public static string? Of(string key, IEnumerable<string> keys, int mistakes)
    {
        if (key.Length > LongestKey || mistakes >= MostGuesses)
            return null;
        var (best, distance) = ((string?)null, (key.Length / 3) + 1);
        foreach (var candidate in keys.Where(candidate => Math.Abs(candidate.Length - key.Length) < distance))
        {
            var found = Distance(key, candidate);
            if (found < distance)
                (best, distance) = (candidate, found);
        }

        return best;
    }

    /// <summary>Levenshtein's distance, without regard to case.</summary>
    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = char.ToLowerInvariant(first[i - 1]) == char.ToLowerInvariant(second[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[^1];
    }
}
