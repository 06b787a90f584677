namespace PlanDocs.Citations;

/// <summary>A word of a title: letters, digits, apostrophes, and points between letters.</summary>
/// <param name="StartsPart">The first word of the title, or of what follows a colon, a dash, a bar, or the end of a sentence (APA 6.17).</param>
internal readonly record struct TitleWord(int Start, int Length, bool StartsPart)
{
    /// <summary>Abbreviations whose point ends no sentence.</summary>
    private static readonly HashSet<string> Abbreviations =
        new(StringComparer.OrdinalIgnoreCase) { "al", "ch", "comm", "dr", "ed", "eds", "fig", "inc", "jr", "ltd", "mr", "mrs", "ms", "no", "nos", "op", "pp", "prof", "rev", "sr", "st", "subcomm", "v", "vol", "vols", "vs" };

    public int End => Start + Length;

    public static List<TitleWord> All(ReadOnlySpan<char> letters)
    {
        var words = new List<TitleWord>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsLetterOrDigit(letters[i]))
                continue;
            var end = WordEnd(letters, i);
            words.Add(new TitleWord(i, end - i, words.Count == 0 || StartsNewPart(letters, words[^1], i)));
            i = end;
        }

        return words;
    }

    private static int WordEnd(ReadOnlySpan<char> letters, int start)
    {
        var end = start;
        while (end < letters.Length && (char.IsLetterOrDigit(letters[end]) || letters[end] is '’' or '\'' || IsInnerPoint(letters, end)))
            end++;
        return end;
    }

    /// <summary>U.S. and Congress.gov are one word each; so are the initials of A. B. Smith two.</summary>
    private static bool IsInnerPoint(ReadOnlySpan<char> letters, int i) =>
        letters[i] == '.' && i > 0 && i + 1 < letters.Length && char.IsLetterOrDigit(letters[i - 1]) && char.IsLetterOrDigit(letters[i + 1]);

    private static bool StartsNewPart(ReadOnlySpan<char> letters, TitleWord before, int start)
    {
        var between = letters[before.End..start];
        if (between.IndexOfAny(":?!—|") >= 0 || between.IndexOf(" - ", StringComparison.Ordinal) >= 0 || between.IndexOf(" – ", StringComparison.Ordinal) >= 0)
            return true;
        return between.Contains('.') && !IsAbbreviation(letters.Slice(before.Start, before.Length));
    }

    /// <summary>A letter alone is an initial, and letters with points between them are a country or a degree.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.') || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
