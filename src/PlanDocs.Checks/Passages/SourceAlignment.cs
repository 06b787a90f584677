namespace PlanDocs.Checks;

/// <summary>
/// Finds characters of a text in the source that it was read from. Between the two stand folded lines, indentation, backslashes, and typographic marks, so both
/// are walked side by side.
/// </summary>
internal static class SourceAlignment
{
    /// <summary>What stands for one character is never longer, be it an entity or the end of an indented line.</summary>
    private const int Window = 256;

    /// <summary>For each character of the text, its offset in the source.</summary>
    public static int[] Offsets(string text, ReadOnlySpan<char> source)
    {
        var offsets = new int[text.Length];
        var offset = 0;
        for (var index = 0; index < text.Length; index++)
        {
            (offsets[index], offset) = Find(text[index], source, offset);
            if (char.IsWhiteSpace(text[index]) && (index + 1 == text.Length || !char.IsWhiteSpace(text[index + 1])))
                offset = SkipWhiteSpace(source, offset);
        }

        return offsets;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> source, int offset)
    {
        while (offset < source.Length && char.IsWhiteSpace(source[offset]))
            offset++;
        return offset;
    }

    /// <summary>Where the source has a character of the text; at the place itself if it seems to have it nowhere.</summary>
    private static (int Start, int End) Find(char wanted, ReadOnlySpan<char> source, int offset)
    {
        for (var at = offset; at < Math.Min(source.Length, offset + Window); at++)
        {
            var length = Match(wanted, source[at..]);
            if (length > 0)
                return (at, at + length);
        }

        return (offset, offset);
    }

    /// <summary>How many characters of the source stand for one of the text; 0 if they do not.</summary>
    private static int Match(char wanted, ReadOnlySpan<char> source) => wanted switch
    {
        '—' when source.StartsWith("---") => 3,
        '–' when source.StartsWith("--") => 2,
        '…' when source.StartsWith("...") => 3,
        '“' or '”' or '„' or '«' or '»' when source[0] == '"' => 1,
        '‘' or '’' or '‚' or '‹' or '›' when source[0] == '\'' => 1,
        _ when wanted == source[0] => 1,
        _ when char.IsWhiteSpace(wanted) && char.IsWhiteSpace(source[0]) => 1,
        _ => 0,
    };
}
