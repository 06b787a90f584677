namespace PlanDocs.Citations;

/// <summary>
/// Words and phrases that keep their capitals in sentence case because they are names in any title: places, peoples, languages, religions, days and months,
/// works, and persons after whom ideas are called. May, March, and others that are ordinary words as well are not among them.
/// </summary>
internal static class ProperWords
{
    private static readonly Lazy<HashSet<string>> All = new(() => WordList.Read("proper-words.txt", StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> InAnyCase = new(() => new HashSet<string>(All.Value, StringComparer.OrdinalIgnoreCase));

    /// <param name="name">A word or words as the title has them; a possessive or plural ending may follow.</param>
    public static bool Contains(ReadOnlySpan<char> name) => Has(name) || (name.EndsWith("s") && Has(name[..^1]));

    /// <summary>The word as it is written, however the title has it: ChatGPT for CHATGPT, and Marx for MARX’S.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out string known)
    {
        var found = InAnyCase.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Bare(word), out var actual);
        known = actual ?? "";
        return found;
    }

    private static bool Has(ReadOnlySpan<char> name) => All.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Bare(name));

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word is [.., '’' or '\'', 's' or 'S'] ? word[..^2] : word.TrimEnd("’'");
}
