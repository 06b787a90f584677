namespace PlanDocs.Citations;

/// <summary>
/// The extension <c>text-case="pd:sentence"</c> (APA 6.17): a title in title case becomes a title in sentence case. Titles already in sentence
/// case, titles in other languages, protected words, abbreviations, words with a capital inside, and well-known names (<see cref="ProperWords"/>) stay as they are.
/// </summary>
internal static class SentenceCase
{
    public static void Apply(char[] letters, bool[] isProtected, string language)
    {
        if (LocaleSet.Primary(language) is not ("en" or "") || !IsTitleCase(letters))
            return;
        var startsSentence = true;
        var i = 0;
        while (i < letters.Length)
        {
            if (!char.IsLetterOrDigit(letters[i]))
            {
                startsSentence |= letters[i] is ':' or '?' or '!' or '—' or '.';
                i++;
                continue;
            }

            var end = WordEnd(letters, i);
            if (!startsSentence && !isProtected[i] && !IsName(letters, i, end))
                i = Lower(letters, i, end);
            startsSentence = false;
            i = Math.Max(i, end);
        }
    }

    /// <summary>Lowers a word, unless it is a name, alone or with the word after it; returns where the search goes on.</summary>
    private static int Lower(char[] letters, int start, int end)
    {
        var word = letters.AsSpan(start, end - start);
        if (ProperWords.Contains(word))
            return end;
        var next = end + 1;
        if (next < letters.Length && letters[end] is ' ' or '-' && char.IsUpper(letters[next]))
        {
            var nextEnd = WordEnd(letters, next);
            if (ProperWords.ContainsPair(word, letters.AsSpan(next, nextEnd - next)))
                return nextEnd;
        }

        letters[start] = char.ToLowerInvariant(letters[start]);
        return end;
    }

    private static int WordEnd(char[] letters, int start)
    {
        var end = start;
        while (end < letters.Length && (char.IsLetterOrDigit(letters[end]) || letters[end] is '’' or '\''))
            end++;
        return end;
    }

    /// <summary>"I", abbreviations (two capitals), and words with a digit keep their letters.</summary>
    private static bool IsName(char[] letters, int start, int end)
    {
        var word = letters.AsSpan(start, end - start);
        if (word is "I" || word.StartsWith("I’") || word.StartsWith("I'"))
            return true;
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) || char.IsDigit(word[i]))
                return true;
        }

        return word.Length == 1 && word[0] != 'A';
    }

    /// <summary>Most words of four letters and more have a capital.</summary>
    private static bool IsTitleCase(char[] letters)
    {
        var (capital, all, isFirst) = (0, 0, true);
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsLetter(letters[i]))
                continue;
            var end = WordEnd(letters, i);
            if (end - i >= 4 && !isFirst)
            {
                all++;
                capital += char.IsUpper(letters[i]) ? 1 : 0;
            }

            isFirst = false;
            i = end;
        }

        return all > 0 && capital * 4 >= all * 3;
    }
}
