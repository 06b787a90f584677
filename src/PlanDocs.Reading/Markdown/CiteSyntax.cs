using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>The lexical rules of pandoc's citations: keys, brackets, and semicolons.</summary>
internal static partial class CiteSyntax
{
    /// <summary>Brackets inside brackets that anybody would write; without a limit, a paragraph of opening brackets would cost the square of its length.</summary>
    private const int MaximumDepth = 16;

    /// <summary>The key, with its sign, at a place in a text.</summary>
    public static Match KeyAt(string text, int start) => KeyHere().Match(text, start);

    /// <summary>The first key in a text.</summary>
    public static Match FirstKey(string text) => Key().Match(text);

    public static bool HasKey(ReadOnlySpan<char> text) => Key().IsMatch(text);

    /// <summary>The key of a table, figure, appendix, or goal of the paper, as Quarto writes it.</summary>
    public static bool IsCrossReference(string key) => CrossReferenceKey().IsMatch(key);

    /// <summary>The identifier that a cross-reference means. Quarto writes @Tbl-x at the start of a sentence; pandoc-crossref writes tbl:x.</summary>
    public static string CrossReferenceId(string key) => char.ToLowerInvariant(key[0]) + key[1..].Replace(':', '-');

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
        for (var i = open; i <= last; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when ++depth > MaximumDepth:
                    return -1;
                case ']' when --depth == 0:
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }

    private const string KeyPattern =
        @"(?<minus>-)?@(?:\{(?<key>[^{}\s]+)\}|(?<key>[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))";

    [GeneratedRegex(@"(?<![\p{L}\p{N}\\])" + KeyPattern)]
    private static partial Regex Key();

    [GeneratedRegex(@"\G" + KeyPattern)]
    private static partial Regex KeyHere();

    [GeneratedRegex(@"\A([Tt]bl|[Ff]ig|apx|goal)[-:]\S")]
    private static partial Regex CrossReferenceKey();
}
