namespace PlanDocs.Checks;

/// <summary>Tells the names of authors from other words that stand before a year.</summary>
internal static class AuthorNames
{
    private const int MostWords = 14;

    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "&", "et", "al", "al.", "of", "the", "for", "on", "in", "und", "y", "van", "von", "de", "der", "den", "del", "della", "di", "da", "du", "la", "le", "dos", "el", "ten", "ter", "bin", "ibn",
    };

    /// <summary>Months, seasons, degrees, parts of a paper, laws, and cities in which meetings take place.</summary>
    private static readonly HashSet<string> Others = new(
        ("January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Oct. Nov. Dec. " +
        "Spring Summer Fall Autumn Winter Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
        "BA BS BSc BFA MA MS MSc MFA MLIS MBA MPH MSW MEd BSN RN PhD EdD JD MD DNP AA AS " +
        "Table Figure Chapter Section Appendix Volume Page Note Act Amendment Title Treaty Convention Version Phase Cohort Class Grade Year Goal Week Module Unit Day Part Item Step Round " +
        "Hurricane Typhoon Storm War Battle Revolution Census Olympics " +
        "Chicago Boston London Paris Berlin Vienna Denver Seattle Portland Austin Houston Dallas Philadelphia Atlanta Toronto Vancouver Montreal Washington Baltimore Detroit Minneapolis " +
        "Pittsburgh Cleveland Orlando Miami Honolulu Amsterdam Brussels Copenhagen Stockholm Oslo Helsinki Dublin Edinburgh Glasgow Rome Milan Madrid Barcelona Lisbon Athens Prague Warsaw " +
        "Budapest Istanbul Cairo Nairobi Johannesburg Delhi Mumbai Singapore Tokyo Kyoto Seoul Beijing Shanghai Sydney Melbourne Auckland Geneva Zurich Munich Hamburg York Angeles Francisco Diego Orleans Vegas")
        .Split(' '), StringComparer.Ordinal);

    public static bool AreAuthors(string names)
    {
        var words = names.Split([' ', '\u00a0', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && (char.IsUpper(words[0][0]) || Joining.Contains(words[0]))
            && words.Any(word => char.IsUpper(word[0]))
            && !words.Any(Others.Contains)
            && Array.TrueForAll(words, word => Joining.Contains(word) || IsAbbreviation(word) || (char.IsUpper(word[0]) && Array.TrueForAll(word.ToCharArray(), IsPartOfName)));
    }

    /// <summary>As in: World Health Organization [WHO].</summary>
    private static bool IsAbbreviation(string word) => word is ['[', .., ']'] && word.AsSpan(1, word.Length - 2).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsPartOfName(char character) => char.IsLetter(character) || character is '’' or '-' or '.' or '\'' or '‐';
}
