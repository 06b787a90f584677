namespace PlanDocs.Revisions;

/// <summary>A number for each word, so that texts are compared as numbers.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordNumbers() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers of a text's words, sorted.</summary>
    public int[] Of(string text)
    {
        var numbers = new List<int>();
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) && !IsIdeograph(text[end]) && !IsIdeograph(text[start]))
                end++;
            numbers.Add(Number(text.AsSpan(start, end - start)));
            start = end;
        }

        numbers.Sort();
        return [.. numbers];
    }

    /// <summary>Scripts that part no words: each character is a word.</summary>
    private static bool IsIdeograph(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private int Number(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var number))
            _lookup[word] = number = _numbers.Count;
        return number;
    }
}
