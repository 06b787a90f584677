namespace PlanDocs.Reading;

/// <summary>Splits LaTeX outside of its braces.</summary>
internal static class LatexWords
{
    /// <summary>The whole text is one group in braces, and not merely a special character such as <c>{\"O}</c>.</summary>
    public static bool IsBraced(string latex)
    {
        if (latex.Length < 2 || latex[0] != '{' || latex[^1] != '}')
            return false;
        var depth = 0;
        for (var i = 0; i < latex.Length - 1; i++)
        {
            depth += latex[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return false;
        }

        return true;
    }

    /// <summary>The stretches between the words "and", without the white space around them.</summary>
    public static IReadOnlyList<(int Start, int Length)> SplitAtAnd(string latex)
    {
        var parts = new List<(int, int)>();
        int depth = 0, start = 0;
        for (var i = 0; i < latex.Length; i++)
        {
            depth += latex[i] switch { '{' => 1, '}' when depth > 0 => -1, _ => 0 };
            if (depth > 0 || !IsAnd(latex, i))
                continue;
            Add(parts, latex, start, i);
            start = i + 3;
        }

        Add(parts, latex, start, latex.Length);
        return parts;
    }

    private static bool IsAnd(string latex, int i) =>
        latex[i] is 'a' or 'A' && (i == 0 || char.IsWhiteSpace(latex[i - 1])) && string.Compare(latex, i, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
        && (i + 3 >= latex.Length || char.IsWhiteSpace(latex[i + 3]));

    private static void Add(List<(int Start, int Length)> parts, string latex, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(latex[start]))
            start++;
        while (end > start && char.IsWhiteSpace(latex[end - 1]))
            end--;
        if (end > start)
            parts.Add((start, end - start));
    }

    /// <summary>Parts between separators, trimmed; a space stands for all white space and for the tie, and makes no empty parts.</summary>
    public static IReadOnlyList<string> Split(string latex, char separator)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i <= latex.Length; i++)
        {
            if (i < latex.Length)
                depth += latex[i] switch { '{' => 1, '}' when depth > 0 => -1, _ => 0 };
            if (i < latex.Length && (depth > 0 || !IsSeparator(latex, i, separator)))
                continue;
            if (separator != ' ' || i > start)
                parts.Add(latex[start..i].Trim());
            start = i + 1;
        }

        return parts;
    }

    private static bool IsSeparator(string latex, int i, char separator) =>
        separator == ' ' ? char.IsWhiteSpace(latex[i]) || latex[i] == '~' && (i == 0 || latex[i - 1] != '\\') : latex[i] == separator;
}
