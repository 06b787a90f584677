namespace PlanDocs.Citations;

/// <summary>
/// Words that keep their capital in sentence case because they are names in any title: places, peoples, languages, religions, days and months,
/// and persons after whom ideas are called. May, March, and others that are ordinary words as well are not among them.
/// </summary>
internal static class ProperWords
{
    private static readonly Lazy<HashSet<string>> All = new(Read);

    /// <param name="word">As the title has it; a possessive or plural ending may follow.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Has(word) || (word.EndsWith("s") && Has(word[..^1]));

    /// <summary>Two words that are a name together, such as New York.</summary>
    public static bool ContainsPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Has(string.Concat(first, " ", Bare(second)));

    private static bool Has(ReadOnlySpan<char> word) => All.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Bare(word));

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word.TrimEnd("’'");

    private static HashSet<string> Read()
    {
        using var stream = typeof(ProperWords).Assembly.GetManifestResourceStream("proper-words.txt")!;
        using var reader = new StreamReader(stream);
        return new HashSet<string>(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.Ordinal);
    }
}
