namespace PlanDocs.Checks;

/// <summary>Where sentences end, as far as a program can tell.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "mr", "mrs", "ms", "prof", "st", "vs", "v", "e.g", "i.e", "cf", "al", "p", "pp", "para", "no", "vol", "jr", "sr", "fig", "inc", "ltd", "co", "corp",
        "u.s", "u.k", "ed", "eds", "trans", "rev", "ch", "chap", "approx", "dept", "univ", "ph.d", "a.m", "p.m", "bzw", "vgl", "z.b", "s",
    };

    /// <summary>Nobody writes longer sentences, and a program must not search a whole book for the end of one.</summary>
    private const int Longest = 3000;

    /// <summary>The sentence around some characters, which count as one word whatever ends inside them.</summary>
    public static (int Start, int End) Around(Passage passage, int start, int end)
    {
        var first = start;
        while (first > 0 && start - first < Longest && !(IsBoundary(passage, first) && !IsInside(passage, first)))
            first--;
        var last = end;
        while (last < passage.Text.Length && last - end < Longest && !(IsBoundary(passage, last) && !IsInside(passage, last)))
            last++;
        return (first, last);
    }

    private static bool IsInside(Passage passage, int at) => passage.QuotationAt(at) is { } quotation && at > quotation.Start;

    /// <summary>A sentence ends just before this character.</summary>
    public static bool IsBoundary(Passage passage, int at)
    {
        var text = passage.Text;
        if (at == 0 || at >= text.Length || !char.IsWhiteSpace(text[at - 1]) || !StartsSentence(text[at]))
            return false;
        var before = at - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
            before--;
        while (before > 0 && text[before] is '”' or '’' or '»' or ')' or ']' or '“')
            before--;
        return text[before] is '.' or '!' or '?' or '…' && !(text[before] == '.' && EndsAbbreviation(text, before));
    }

    private static bool StartsSentence(char character) =>
        char.IsUpper(character) || char.IsDigit(character) || character is '“' or '‘' or '„' or '«' or Marks.Narrative or Marks.CrossReference;

    private static bool EndsAbbreviation(string text, int period)
    {
        var start = period;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..period];
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]) && word != "I");
    }
}
