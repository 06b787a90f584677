namespace PlanDocs.Starting;

/// <summary>A line of a text file, without its indentation and its end.</summary>
/// <param name="Indent">In cells; a tab leads to the next multiple of 8.</param>
internal sealed record EssayLine(string Text, int Indent, SourceSpan Span)
{
    public bool IsBlank => Text.Length == 0;

    public static IReadOnlyList<EssayLine> Of(SourceFile file)
    {
        var lines = new List<EssayLine>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            var raw = file.LineText(number);
            var text = raw.Trim(' ', '\t', '\f', '\r', '\u00a0', '\u200b', '\ufeff');
            var start = text.Length == 0 ? 0 : raw.IndexOf(text, StringComparison.Ordinal);
            lines.Add(new EssayLine(text, IndentOf(raw.AsSpan(0, start)), new SourceSpan(file, file.OffsetOf(number, start + 1), text.Length)));
        }

        return lines;
    }

    private static int IndentOf(ReadOnlySpan<char> space)
    {
        var cells = 0;
        foreach (var character in space)
            cells = character == '\t' ? (cells / 8 + 1) * 8 : cells + 1;
        return cells;
    }
}
