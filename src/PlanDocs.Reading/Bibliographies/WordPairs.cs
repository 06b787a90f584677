using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>Tables of words, written as text in which word and meaning take turns.</summary>
public static class WordPairs
{
    /// <summary>The table of a text; case does not count.</summary>
    public static FrozenDictionary<string, string> Read(string text)
    {
        var words = text.Split(' ');
        var pairs = new Dictionary<string, string>(words.Length / 2, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < words.Length; i += 2)
            pairs.Add(words[i], words[i + 1]);
        return pairs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
