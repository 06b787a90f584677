namespace PlanDocs.Citations;

/// <summary>Given names that are no words besides: Susan and Richard, but not Grace, Mark, or Will.</summary>
internal static class GivenNames
{
    private static readonly Lazy<HashSet<string>> All = new(() => WordList.Read("given-names.txt", StringComparer.Ordinal));

    public static bool Contains(ReadOnlySpan<char> word) => All.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word is [.., '’' or '\'', 's'] ? word[..^2] : word);
}
