using System.Buffers;

namespace PlanDocs.Citations;

/// <summary>Title case: every word has a capital but small ones inside.</summary>
internal static class TitleCase
{
    /// <summary>Articles, conjunctions, and prepositions, and what stands before a name in Dutch, French, and German.</summary>
    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "a", "about", "above", "across", "afore", "after", "against", "al", "al.", "along", "alongside", "amid", "amidst", "among", "amongst", "an", "and", "apropos", "apud",
        "around", "as", "aside", "astride", "at", "athwart", "atop", "barring", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond",
        "but", "by", "c", "ca", "ca.", "circa", "d’", "d'", "de", "despite", "down", "during", "et", "except", "for", "from", "given", "in", "inside", "into", "lest",
        "like", "modulo", "near", "next", "nor", "notwithstanding", "of", "off", "on", "onto", "or", "out", "over", "per", "plus", "pro", "qua", "sans", "since",
        "so", "than", "the", "through", "throughout", "thru", "till", "to", "toward", "towards", "under", "underneath", "until", "unto", "up", "upon", "v", "v.",
        "van", "versus", "via", "vis-à-vis", "von", "vs", "vs.", "with", "within", "without", "yet",
    };

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVX0123456789");

    /// <param name="longestStopWord">In letters: what is longer has a capital, whatever it is.</param>
    public static void Apply(char[] letters, bool[] isProtected, LetterCase letterCase, int longestStopWord)
    {
        var words = WordCase.Words(letters).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            var word = new string(letters, start, end - start).Trim('(', ')', ',', '.', ';', ':', '“', '”', '"', '[', ']', '!', '?', '\u202f');
            var opens = i == 0 || StartsPart(letters, start);
            if (end - start > 2 && letters[start + 1] is '’' or '\'' && char.IsLower(letters[start]))
                continue;
            if (longestStopWord < int.MaxValue && !opens && i < words.Count - 1 && IsPartOfLaw(letters.AsSpan(start, end - start), letters.AsSpan(words[i + 1].Start, words[i + 1].End - words[i + 1].Start)))
                continue;
            if (opens || (word.Length > 1 && (i == words.Count - 1 || word.Length > longestStopWord || !StopWords.Contains(word.ToLowerInvariant()))))
                CapitalizeParts(letters, isProtected, words[i], letterCase, opens, opensAddresses: longestStopWord == int.MaxValue);
        }
    }

    /// <summary>U.S. Const. art. I, amend. XIX (APA 11.9): an abbreviation before a numeral.</summary>
    private static bool IsPartOfLaw(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word is [>= 'a' and <= 'z', .., '.'] && !word[..^1].ContainsAnyExceptInRange('a', 'z') && !next.TrimEnd(".,;").ContainsAnyExcept(Numerals);

    /// <summary>After a colon, a question mark, an exclamation mark, or a dash a new part of the title starts.</summary>
    private static bool StartsPart(char[] letters, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(letters[before]) || letters[before] is '“' or '"' or '‘' or '('))
            before--;
        return before >= 0 && letters[before] is ':' or '?' or '!';
    }

    /// <summary>A letter alone stays small (p-Values, d/b/a) unless it is the first of the title.</summary>
    /// <param name="opensAddresses">Congress.gov becomes Congress.Gov, as citeproc-js has it; APA's own title case leaves addresses alone.</param>
    private static void CapitalizeParts(char[] letters, bool[] isProtected, (int Start, int End) word, LetterCase letterCase, bool opens, bool opensAddresses)
    {
        var part = word.Start;
        for (var i = word.Start; i <= word.End; i++)
        {
            if (i < word.End && letters[i] is not '-' and not '–' and not '/' && !(opensAddresses && letters[i] == '.'))
                continue;
            var isFirst = part == word.Start;
            var isSmall = i - part == 1 ? !(isFirst && opens) || (i < word.End && letters[i] == '.') : !isFirst && StopWords.Contains(new string(letters, part, i - part));
            if (!isSmall)
                WordCase.Capitalize(letters, isProtected, part, i, letterCase);
            part = i + 1;
        }
    }
}
