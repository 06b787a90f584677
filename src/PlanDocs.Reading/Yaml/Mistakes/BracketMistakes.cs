namespace PlanDocs.Reading;

/// <summary>Lists and mappings in brackets: closed by the wrong bracket, never closed, or a text that only starts with one.</summary>
internal static class BracketMistakes
{
    /// <summary>Characters that are looked through for the closing bracket.</summary>
    private const int Farthest = 20_000;

    public static YamlMistake? Find(YamlLines lines, YamlLine line, bool isAboutBrackets)
    {
        var opening = Opens(line) ? line : isAboutBrackets ? lines.Above(line).FirstOrDefault(Opens) : null;
        return opening is null ? null : Find(lines.File, opening, isAboutBrackets);
    }

    private static bool Opens(YamlLine line) => line.Value is ['[' or '{', ..];

    private static YamlMistake? Find(SourceFile file, YamlLine opening, bool isAboutBrackets)
    {
        var start = opening.At(opening.ValueStart).Start;
        var text = file.Text[start..Math.Min(file.Text.Length, start + Farthest)];
        var open = new Stack<(char Closing, int At)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '{')
                open.Push((text[i] == '[' ? ']' : '}', i));
            else if (text[i] is '"' or '\'' && IsStart(text, i))
                i = QuotationMistakes.End(text, text[i], i) is >= 0 and var end ? end : text.Length;
            else if (text[i] is ']' or '}' && open.TryPop(out var last) && last.Closing != text[i])
                return new YamlMistake(new SourceSpan(file, start + i, 1), $"`{text[i]}` does not close the `{text[last.At]}` before it", $"write `{last.Closing}` here");
            if (open.Count == 0)
                return Behind(opening, i + 1);
        }

        return isAboutBrackets ? Unclosed(file, start, text, open) : null;
    }

    /// <summary>A quotation mark inside a word, such as an apostrophe, opens nothing.</summary>
    private static bool IsStart(string text, int at) => text.AsSpan(0, at).TrimEnd() is [.., '[' or '{' or ',' or ':'];

    private static YamlMistake? Behind(YamlLine opening, int length)
    {
        if (length >= opening.Value.Length)
            return null;
        var rest = opening.Value.AsSpan(length).TrimStart();
        return rest is ['#' or ':', ..]
            ? null
            : new YamlMistake(opening.At(opening.ValueStart + opening.Value.Length - rest.Length), "more text stands behind a closing bracket", $"a text that starts with a bracket must stand in quotation marks: {opening.Quoted(opening.Value)}");
    }

    private static YamlMistake? Unclosed(SourceFile file, int start, string text, Stack<(char Closing, int At)> open) =>
        open.TryPop(out var last) ? new YamlMistake(new SourceSpan(file, start + last.At, 1), $"the `{text[last.At]}` that opens here is never closed", $"write `{last.Closing}` where it ends") : null;
}
