namespace PlanDocs.Citations;

/// <summary>The words of a title from one of them on, as the start of a name.</summary>
internal readonly ref struct TitleName(ReadOnlySpan<char> letters, List<TitleWord> words, int index)
{
    /// <summary>In words.</summary>
    public const int LongestName = 5;

    private readonly ReadOnlySpan<char> _letters = letters;

    /// <summary>The most words from here on that <see cref="ProperWords"/> has as one name.</summary>
    public int Longest()
    {
        for (var count = Math.Min(LongestName, words.Count - index); count > 0; count--)
        {
            if (ProperWords.Contains(_letters[words[index].Start..words[index + count - 1].End]))
                return count;
        }

        return 0;
    }

    /// <summary>A given name, with more of them or initials, and a family name, if they follow: Alice, Susan Fiske, Martin Luther King.</summary>
    public int Person()
    {
        if (!GivenNames.Contains(Word(index)))
            return 0;
        if (Word(index) is [.., '’' or '\'', 's'])
            return 1;
        var last = index + 1;
        while (IsBesides(last) && (GivenNames.Contains(Word(last)) || words[last].Length == 1))
            last++;
        return !IsBesides(last) || IsEponym(last) ? last - index : last - index + 1;
    }

    /// <summary>The Matthew effect is called after Matthew, whose name it is not.</summary>
    private bool IsEponym(int word) => Word(word) is "Disease" or "Effect" or "Index" or "Law" or "Method" or "Paradox" or "Rule" or "Scale" or "Syndrome" or "Test" or "Theorem";

    /// <summary>University of Calgary.</summary>
    public bool IsUniversity() => index + 2 < words.Count && Word(index) is "University" && Word(index + 1) is "of" && IsBesides(index + 2);

    /// <summary>Black women, White students.</summary>
    public bool IsOfPeople(HashSet<string> people)
    {
        if (Word(index) is not ("Black" or "White") || index + 1 >= words.Count || words[index + 1].StartsPart)
            return false;
        var next = Word(index + 1);
        var nouns = people.GetAlternateLookup<ReadOnlySpan<char>>();
        return nouns.Contains(next) || (next.EndsWith("s") && nouns.Contains(next[..^1]));
    }

    public bool IsNumbered(HashSet<string> nouns)
    {
        if (index + 1 >= words.Count || words[index + 1].StartsPart || !nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(index)))
            return false;
        if (_letters[words[index].End..words[index + 1].Start].ContainsAnyExcept(" ."))
            return false;
        var next = Word(index + 1);
        return char.IsDigit(next[0]) || !next.ContainsAnyExcept("IVX") || (next.Length == 1 && char.IsUpper(next[0]) && next is not "A");
    }

    /// <summary>"Proceedings of the …", "… Conference on …", and "Hearing before …" name a meeting.</summary>
    public bool IsMeeting(HashSet<string> nouns)
    {
        if (index + 1 >= words.Count || words[index + 1].StartsPart)
            return false;
        var isHearing = Word(index) is "Hearing" && Word(index + 1) is "before" or "Before";
        return isHearing || (Word(index + 1) is "of" or "on" or "for" && nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(index)));
    }

    public int RestOfPart()
    {
        var last = index + 1;
        while (last < words.Count && !words[last].StartsPart)
            last++;
        return last - index;
    }

    private ReadOnlySpan<char> Word(int word) => _letters.Slice(words[word].Start, words[word].Length);

    /// <summary>The word has a capital, and only a space, or the point of an initial, parts it from the one before.</summary>
    private bool IsBesides(int word) =>
        word < words.Count && !words[word].StartsPart && char.IsUpper(_letters[words[word].Start]) && !_letters[words[word - 1].End..words[word].Start].ContainsAnyExcept(" .");
}
