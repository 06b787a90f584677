namespace PlanDocs.Revisions;

/// <summary>How many words two texts share: 0 for none, 1 for all (Dice's coefficient of the words as multisets).</summary>
internal static class Similarity
{
    public static double Of(string before, string after)
    {
        var numbers = new WordNumbers();
        return Of(numbers.Of(before), numbers.Of(after));
    }

    /// <param name="before">Numbers of words, sorted.</param>
    /// <param name="after">Numbers of words, sorted.</param>
    public static double Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if (before.Length + after.Length == 0)
            return 0;
        var (shared, i, j) = (0, 0, 0);
        while (i < before.Length && j < after.Length)
        {
            if (before[i] == after[j])
                shared++;
            var (first, second) = (before[i], after[j]);
            i += first <= second ? 1 : 0;
            j += second <= first ? 1 : 0;
        }

        return 2.0 * shared / (before.Length + after.Length);
    }
}
