namespace PlanDocs.Citations;

/// <summary>
/// The extension <c>text-case="pd:sentence"</c> (APA 6.17): a title in title case, or all in capitals, becomes a title in sentence case. Titles already
/// in sentence case and titles in other languages stay; so do protected words, abbreviations, words with a capital inside, and names as far as a title shows them.
/// </summary>
internal sealed class SentenceCase
{
    /// <summary>Articles, conjunctions, and prepositions of Dutch, French, German, Italian, Portuguese, and Spanish that are no English words.</summary>
    private static readonly HashSet<string> ForeignWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "aux", "avec", "bij", "dans", "das", "degli", "del", "della", "delle", "dem", "der", "des", "dos", "een", "eine", "einer", "el", "en", "et", "für", "het", "il", "ist",
        "las", "le", "les", "los", "met", "mit", "na", "nach", "nel", "oder", "op", "os", "ou", "para", "por", "pour", "que", "sobre", "su", "sur", "um", "und", "une", "van", "voor",
        "von", "y", "zum", "zur", "zwischen",
    };

    private readonly char[] _letters;
    private readonly bool[] _isProtected;
    private readonly List<TitleWord> _words;

    private SentenceCase(char[] letters, bool[] isProtected, List<TitleWord> words)
    {
        _letters = letters;
        _isProtected = isProtected;
        _words = words;
    }

    public static void Apply(char[] letters, bool[] isProtected, string language)
    {
        if (!LetterCase.IsEnglish(language))
            return;
        var title = new SentenceCase(letters, isProtected, TitleWord.All(letters));
        if (title.IsAllCapitals())
            title.Unshout();
        else if (title.IsTitleCase())
            title.Lower();
        if (!title.LooksForeign())
            title.CapitalizeSubtitle();
    }

    /// <summary>Reddit Post is a Reddit post (APA 9.21). What follows a preposition or stands in quotation marks may be any name: Letter to Ogden.</summary>
    public static void ApplyToDescription(char[] letters, bool[] isProtected, string language)
    {
        if (!LetterCase.IsEnglish(language))
            return;
        var description = new SentenceCase(letters, isProtected, TitleWord.All(letters));
        if (description.IsPlainDescription())
            description.Lower();
    }

    /// <summary>JOURNAL OF DOCUMENTATION, as some databases have it, in small letters; PLOS ONE and other short names stay.</summary>
    public static void Unshout(char[] letters, bool[] isProtected)
    {
        if (Array.Exists(letters, char.IsLower) || Array.FindAll(letters, char.IsUpper).Length <= 12)
            return;
        var title = new SentenceCase(letters, isProtected, TitleWord.All(letters));
        if (title._words.Exists(word => word.Length > 6) && !title.LooksForeign())
            title.Unshout();
    }

    /// <summary>Three of four words with four letters and more have a capital.</summary>
    private bool IsTitleCase()
    {
        var (capital, all) = (0, 0);
        foreach (var word in _words.Skip(1).Where(word => word.Length >= 4 && char.IsLetter(_letters[word.Start])))
        {
            all++;
            capital += char.IsUpper(_letters[word.Start]) ? 1 : 0;
        }

        return all > 0 && capital * 4 >= all * 3;
    }

    /// <summary>Every word has a capital, and none is a preposition.</summary>
    private bool IsPlainDescription() =>
        !_letters.AsSpan().ContainsAny("“\"‘:") && _words.TrueForAll(word => !char.IsLower(_letters[word.Start]) && !IsPreposition(word));

    private bool IsPreposition(TitleWord word) => _letters.AsSpan(word.Start, word.Length) is "About" or "By" or "For" or "From" or "In" or "Of" or "On" or "To" or "With";

    /// <summary>Four words or more, so that a title such as "NASA" or "SPSS 28" stays.</summary>
    private bool IsAllCapitals() => _words.Count >= 4 && !Array.Exists(_letters, char.IsLower) && Array.FindAll(_letters, char.IsUpper).Length > 12;

    private void Lower()
    {
        for (var i = 0; i < _words.Count;)
        {
            var name = TitleNames.Length(_letters, _words, i);
            if (name == 0 && !_words[i].StartsPart && !IsKept(_words[i]))
                _letters[_words[i].Start] = char.ToLowerInvariant(_letters[_words[i].Start]);
            if (name > 0 && _letters.AsSpan(_words[i].Start, _words[i].Length) is "Hearing" or "Hearings")
                LowerBefore(i + 1);
            i += Math.Max(1, name);
        }
    }

    /// <summary>"Hearing before the Committee on Health": the committee is a name, and what leads to it is not (APA 11.6).</summary>
    private void LowerBefore(int at)
    {
        for (var i = at; i < Math.Min(at + 2, _words.Count) && _letters.AsSpan(_words[i].Start, _words[i].Length) is "Before" or "The"; i++)
            _letters[_words[i].Start] = char.ToLowerInvariant(_letters[_words[i].Start]);
    }

    /// <summary>Nothing in the title tells a name from a word, so only what <see cref="ProperWords"/> knows gets its capitals back.</summary>
    private void Unshout()
    {
        foreach (var word in _words.Where(word => !_isProtected[word.Start] && !IsNumeral(word)))
            LowerLetters(_letters.AsSpan(word.Start, word.Length), word.StartsPart);
        for (var i = 0; i < _words.Count;)
            i += Math.Max(1, RestoreName(i));
    }

    private bool IsNumeral(TitleWord word) => _letters.AsSpan(word.Start, word.Length) is "I" or "II" or "III" or "IV" or "VI" or "VII" or "VIII" or "IX";

    /// <summary>Gives the longest known name from a word on the capitals that it has, and says how many words it is: United States.</summary>
    private int RestoreName(int index)
    {
        for (var count = Math.Min(TitleName.LongestName, _words.Count - index); count > 0; count--)
        {
            var letters = _letters.AsSpan()[_words[index].Start.._words[index + count - 1].End];
            if (_isProtected[_words[index].Start] || !ProperWords.TryFind(letters, out var known))
                continue;
            known.CopyTo(letters);
            return count;
        }

        return 0;
    }

    private static void LowerLetters(Span<char> letters, bool keepsFirst)
    {
        for (var i = keepsFirst ? 1 : 0; i < letters.Length; i++)
            letters[i] = char.ToLowerInvariant(letters[i]);
    }

    /// <summary>A subtitle starts with a capital, in whatever case the title is stored; words such as "iPhone" keep their own.</summary>
    private void CapitalizeSubtitle()
    {
        foreach (var word in _words.Where(word => word.StartsPart && StartsSubtitle(word) && !_isProtected[word.Start]))
        {
            if (_letters.AsSpan(word.Start, word.Length).IndexOfAnyInRange('A', 'Z') < 0)
                _letters[word.Start] = char.ToUpperInvariant(_letters[word.Start]);
        }
    }

    private bool StartsSubtitle(TitleWord word)
    {
        var before = word.Start - 1;
        var hasSpace = false;
        while (before > 0 && (char.IsWhiteSpace(_letters[before]) || _letters[before] is '“' or '"' or '‘' or '\''))
            hasSpace |= char.IsWhiteSpace(_letters[before--]);
        return before > 0 && (_letters[before] == '—' || (_letters[before] == ':' && hasSpace));
    }

    /// <summary>Many a library does not say what language a title is in: a word that only other languages have tells, and a space before the colon as French has.</summary>
    private bool LooksForeign() =>
        _words.Exists(word => ForeignWords.Contains(new string(_letters, word.Start, word.Length))) || HasFrenchColon();

    private bool HasFrenchColon()
    {
        var colon = Array.IndexOf(_letters, ':');
        return colon > 0 && char.IsWhiteSpace(_letters[colon - 1]);
    }

    /// <summary>The E of E-Books, which is no letter of its own as the X of X-Rays is.</summary>
    private bool IsElectronic(TitleWord word) =>
        _letters[word.Start] == 'E' && word.End + 1 < _letters.Length && _letters[word.End] is '-' or '\u2011' && char.IsUpper(_letters[word.End + 1]);

    /// <summary>Protected words, "I", abbreviations (two capitals), words with a digit or a point inside, and letters that stand alone.</summary>
    private bool IsKept(TitleWord title)
    {
        var word = _letters.AsSpan(title.Start, title.Length);
        if (_isProtected[title.Start] || word is "I" || word.StartsWith("I’") || word.StartsWith("I'"))
            return true;
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) || char.IsDigit(word[i]) || word[i] == '.')
                return true;
        }

        return word.Length == 1 && word[0] != 'A' && !IsElectronic(title);
    }
}
