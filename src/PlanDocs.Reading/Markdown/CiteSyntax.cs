using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>The lexical rules of pandoc's citations: keys, brackets, and semicolons.</summary>
internal static partial class CiteSyntax
{
    /// <summary>The key, with its sign, at the start of a text.</summary>
    public static Match KeyAt(string text) => KeyAtStart().Match(text);

    /// <summary>The first key in a text.</summary>
    public static Match FirstKey(string text) => Key().Match(text);

    public static bool IsCrossReference(string key) => CrossReferenceKey().IsMatch(key);

    /// <summary>Each part between semicolons names a work.</summary>
    public static bool IsCitation(string inside) => Split(inside).All(part => Key().IsMatch(inside.AsSpan(part.Start, part.Length)));

    /// <summary>The parts between the semicolons that stand outside brackets and braces.</summary>
    public static IReadOnlyList<(int Start, int Length)> Split(string text)
    {
        var parts = new List<(int, int)>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (text[i] != ';' || depth > 0)
                continue;
            parts.Add((start, i - start));
            start = i + 1;
        }

        parts.Add((start, text.Length - start));
        return parts;
    }

    /// <summary>The place of the bracket that closes the one at <paramref name="open"/>; −1 for none.</summary>
    public static int ClosingBracket(string text, int open, int last)
    {
        var depth = 0;
        for (var i = open; i <= last && i - open < MaximumLength; i++)
        {
            if (text[i] == '\\')
            {
                i++;
                continue;
            }

            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>No citation is longer; without a limit, a paragraph of opening brackets would cost the square of its length.</summary>
    private const int MaximumLength = 4000;

    [GeneratedRegex(@"(?<![\p{L}\p{N}\\])(?<minus>-)?@(?:\{(?<key>[^{}\s]+)\}|(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))")]
    private static partial Regex Key();

    [GeneratedRegex(@"\A(?<minus>-)?@(?:\{(?<key>[^{}\s]+)\}|(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))")]
    private static partial Regex KeyAtStart();

    [GeneratedRegex(@"\A(tbl|fig|apx|goal)[-:]\S")]
    private static partial Regex CrossReferenceKey();
}
