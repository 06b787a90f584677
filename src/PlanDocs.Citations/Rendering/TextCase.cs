namespace PlanDocs.Citations;

/// <summary>CSL's text-case, over the leaves of a tree: letters change, the tree does not.</summary>
internal static class TextCase
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

    public static IReadOnlyList<Output> Apply(string textCase, IReadOnlyList<Output> outputs, string language)
    {
        var leaves = new List<TextOutput>();
        Collect(outputs, leaves);
        var letters = string.Concat(leaves.Select(leaf => leaf.Value)).ToCharArray();
        var isProtected = leaves.SelectMany(leaf => Enumerable.Repeat(leaf.IsProtected, leaf.Value.Length)).ToArray();
        Change(textCase, letters, isProtected, language);
        var position = 0;
        return Rebuild(outputs, new string(letters), ref position);
    }

    private static void Collect(IReadOnlyList<Output> outputs, List<TextOutput> leaves)
    {
        foreach (var output in outputs)
        {
            switch (output)
            {
                case TextOutput text:
                    leaves.Add(text);
                    break;
                case FormattedOutput formatted:
                    var start = leaves.Count;
                    Collect(formatted.Children, leaves);
                    if (formatted.IsFromText && formatted.Format.VerticalAlign is not null)
                        Protect(leaves, start);
                    break;
                case LinkOutput link:
                    Collect([link.Content], leaves);
                    break;
                case NamesOutput names:
                    Collect([names.Content], leaves);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Protect(List<TextOutput> leaves, int start)
    {
        for (var i = start; i < leaves.Count; i++)
            leaves[i] = leaves[i] with { IsProtected = true };
    }

    private static Output[] Rebuild(IReadOnlyList<Output> outputs, string letters, ref int position)
    {
        var result = new Output[outputs.Count];
        for (var i = 0; i < outputs.Count; i++)
        {
            result[i] = outputs[i] switch
            {
                TextOutput text => text with { Value = letters[position..(position += text.Value.Length)] },
                FormattedOutput formatted => formatted with { Children = Rebuild(formatted.Children, letters, ref position) },
                LinkOutput link => link with { Content = Rebuild([link.Content], letters, ref position)[0] },
                NamesOutput names => names with { Content = Rebuild([names.Content], letters, ref position)[0] },
                var other => other,
            };
        }

        return result;
    }

    private static void Change(string textCase, char[] letters, bool[] isProtected, string language)
    {
        switch (textCase)
        {
            case "lowercase":
                ForEach(letters, isProtected, char.ToLowerInvariant);
                break;
            case "uppercase":
                ForEach(letters, isProtected, char.ToUpperInvariant);
                break;
            case "capitalize-first":
                CapitalizeFirst(letters, isProtected);
                break;
            case "capitalize-all":
                foreach (var (start, end) in Words(letters))
                    Capitalize(letters, isProtected, start, end);
                break;
            case "sentence":
                Sentence(letters, isProtected);
                break;
            case "title" when LocaleSet.Primary(language) is "en" or "":
                Title(letters, isProtected, longestStopWord: int.MaxValue);
                break;
            // APA 6.17: words of four letters and more have a capital, whatever they are.
            case "pd:title" when LocaleSet.Primary(language) is "en" or "":
                Title(letters, isProtected, longestStopWord: 3);
                break;
            case "title" or "pd:title":
                break;
            case "pd:sentence":
                SentenceCase.Apply(letters, isProtected, language);
                break;
            default:
                break;
        }
    }

    private static void ForEach(char[] letters, bool[] isProtected, Func<char, char> change)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (!isProtected[i])
                letters[i] = change(letters[i]);
        }
    }

    private static void CapitalizeFirst(char[] letters, bool[] isProtected)
    {
        var first = Array.FindIndex(letters, char.IsLetterOrDigit);
        if (first >= 0 && !isProtected[first])
            letters[first] = char.ToUpperInvariant(letters[first]);
    }

    private static void Sentence(char[] letters, bool[] isProtected)
    {
        var isShouted = !Array.Exists(letters, char.IsLower);
        var isFirst = true;
        foreach (var (start, end) in Words(letters))
        {
            if (isShouted || IsCapitalized(letters, start, end))
            {
                for (var i = start; i < end; i++)
                    letters[i] = isProtected[i] ? letters[i] : char.ToLowerInvariant(letters[i]);
            }

            if (isFirst)
                Capitalize(letters, isProtected, start, end);
            isFirst = false;
        }
    }

    private static bool IsCapitalized(char[] letters, int start, int end)
    {
        var first = start;
        while (first < end && !char.IsLetter(letters[first]))
            first++;
        return first < end && char.IsUpper(letters[first]) && letters.AsSpan(first + 1, end - first - 1).ToArray().All(letter => !char.IsUpper(letter));
    }

    private static void Title(char[] letters, bool[] isProtected, int longestStopWord)
    {
        var words = Words(letters).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            var word = new string(letters, start, end - start).Trim('(', ')', ',', '.', ';', ':', '“', '”', '"', '[', ']', '!', '?', '\u202f');
            var isEdge = i == 0 || i == words.Count - 1 || StartsPart(letters, start);
            if (end - start > 2 && letters[start + 1] is '’' or '\'' && char.IsLower(letters[start]))
                continue;
            if (isEdge || (word.Length > 1 && (word.Length > longestStopWord || !StopWords.Contains(word.ToLowerInvariant()))))
                CapitalizeParts(letters, isProtected, start, end, opensAddresses: longestStopWord == int.MaxValue);
        }
    }

    /// <summary>After a colon, a question mark, an exclamation mark, or a dash a new part of the title starts.</summary>
    private static bool StartsPart(char[] letters, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(letters[before]) || letters[before] is '“' or '"' or '‘' or '('))
            before--;
        return before >= 0 && letters[before] is ':' or '?' or '!';
    }

    /// <param name="opensAddresses">Congress.gov becomes Congress.Gov, as citeproc-js has it; APA's own title case leaves addresses alone.</param>
    private static void CapitalizeParts(char[] letters, bool[] isProtected, int start, int end, bool opensAddresses)
    {
        var part = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && letters[i] is not '-' and not '–' and not '/' && !(opensAddresses && letters[i] == '.'))
                continue;
            var isStop = (i - part == 1 && i < end && letters[i] == '.') || (part > start && (i - part == 1 || StopWords.Contains(new string(letters, part, i - part))));
            if (!isStop)
                Capitalize(letters, isProtected, part, i);
            part = i + 1;
        }
    }

    private static void Capitalize(char[] letters, bool[] isProtected, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(letters[i]) && !char.IsDigit(letters[i]))
                continue;
            var isLowerCase = letters.AsSpan(i, end - i).IndexOfAnyInRange('A', 'Z') < 0;
            if (!isProtected[i] && isLowerCase)
                letters[i] = char.ToUpperInvariant(letters[i]);
            return;
        }
    }

    private static IEnumerable<(int Start, int End)> Words(char[] letters)
    {
        var start = -1;
        for (var i = 0; i <= letters.Length; i++)
        {
            var isSpace = i == letters.Length || char.IsWhiteSpace(letters[i]) || letters[i] == '—';
            if (!isSpace && start < 0)
                start = i;
            else if (isSpace && start >= 0)
            {
                yield return (start, i);
                start = -1;
            }
        }
    }
}
