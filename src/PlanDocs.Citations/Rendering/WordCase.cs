namespace PlanDocs.Citations;

/// <summary>The words of a text, and the capital that a word begins with.</summary>
internal static class WordCase
{
    /// <summary>Gives a word a capital unless it has one further on, as eLearning has.</summary>
    public static void Capitalize(char[] letters, bool[] isProtected, int start, int end, LetterCase letterCase)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(letters[i]) && !char.IsDigit(letters[i]))
                continue;
            var isLowerCase = letters.AsSpan(i, end - i).IndexOfAnyInRange('A', 'Z') < 0;
            if (!isProtected[i] && isLowerCase && !IsSymbol(letters, i))
                letters[i] = letterCase.Upper(letters[i]);
            return;
        }
    }

    /// <summary>A Greek letter alone, as in β-carotene, is a symbol.</summary>
    private static bool IsSymbol(char[] letters, int i) => letters[i] is >= '\u0370' and <= '\u03ff'
        && (i == 0 || !char.IsLetter(letters[i - 1])) && (i + 1 == letters.Length || !char.IsLetter(letters[i + 1]));

    /// <summary>Where the words are: what spaces and em dashes part.</summary>
    public static IEnumerable<(int Start, int End)> Words(char[] letters)
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
