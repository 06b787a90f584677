namespace PlanDocs.Checks;

/// <summary>Counts words as word processors do: what stands between white space and has a letter or a digit in it.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || Marks.Is(character))
                inWord = false;
            else if (!inWord && IsPartOfWord(character))
                (inWord, count) = (true, count + 1);
        }

        return count;
    }

    /// <summary>Half of a surrogate pair is a letter of some script or a sign; an emoji counts as word processors count it.</summary>
    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);
}
