namespace PlanDocs.Plans;

/// <summary>Breaks text into lines of a width: at spaces, or inside a word that is longer than a line.</summary>
internal static class TextBreaker
{
    public static IReadOnlyList<string> Break(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Fits(longer, width, size, bold))
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = Divide(lines, word, width, size, bold);
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    /// <summary>Adds the lines that a long word fills by itself, and gives what is left of it.</summary>
    private static string Divide(List<string> lines, string word, double width, double size, bool bold)
    {
        while (!Fits(word, width, size, bold))
        {
            var length = 1;
            while (length < word.Length && Fits(word.AsSpan(0, length + 1), width, size, bold))
                length++;
            if (char.IsHighSurrogate(word[length - 1]))
                length = length == 1 ? 2 : length - 1;
            lines.Add(word[..length]);
            word = word[length..];
        }

        return word;
    }

    private static bool Fits(ReadOnlySpan<char> text, double width, double size, bool bold) => text.Length == 0 || LetterWidths.SansSerif.Measure(text, size, bold) <= width;
}
