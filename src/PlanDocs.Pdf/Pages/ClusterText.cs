namespace PlanDocs.Pdf;

/// <summary>The characters that glyphs of a run show.</summary>
internal static class ClusterText
{
    /// <summary>Of the glyphs of one cluster, where clusters are in order.</summary>
    public static ReadOnlySpan<char> Of(TextRun run, int start, int end)
    {
        var first = Math.Clamp(run.Glyphs[start].Cluster, 0, run.Text.Length);
        var last = end < run.Glyphs.Count ? Math.Clamp(run.Glyphs[end].Cluster, first, run.Text.Length) : run.Text.Length;
        return run.Text.AsSpan(first..last);
    }

    /// <summary>The character with which a glyph's cluster begins.</summary>
    public static ReadOnlySpan<char> At(TextRun run, int index)
    {
        var start = Math.Clamp(run.Glyphs[index].Cluster, 0, run.Text.Length);
        var length = start + 1 < run.Text.Length && char.IsSurrogatePair(run.Text[start], run.Text[start + 1]) ? 2 : 1;
        return run.Text.AsSpan(start, Math.Min(length, run.Text.Length - start));
    }

    /// <summary>
    /// Whether a ToUnicode map may say the text by itself: it must not be empty nor hold U+0000, U+FEFF, and U+FFFE (ISO 19005-2 6.2.11.7.2), and
    /// characters of private use need an actual text (6.2.11.7.3).
    /// </summary>
    public static bool NeedsNoHelp(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '\0' or '\uFEFF' or '\uFFFE' or (>= '\uE000' and <= '\uF8FF'))
                return false;
        }

        return text.Length > 0;
    }

    public static ReadOnlySpan<char> Fallback(ReadOnlySpan<char> text) => NeedsNoHelp(text) ? text : "\uFFFD";
}
