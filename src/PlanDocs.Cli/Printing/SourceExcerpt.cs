using System.Globalization;
using System.Text;

namespace PlanDocs.Cli;

/// <summary>The line of a source file that a diagnostic speaks of, made fit for a terminal.</summary>
/// <param name="CaretColumn">The number of terminal cells before the caret.</param>
/// <param name="CaretWidth">The number of terminal cells that the carets fill; at least 1.</param>
internal sealed record SourceExcerpt(string Location, string LineNumber, string Line, int CaretColumn, int CaretWidth)
{
    /// <summary>Characters shown before and after the caret of a very long line; prose in YAML may stand in one line.</summary>
    private const int Before = 60;
    private const int After = 100;

    public static SourceExcerpt Of(SourceFile file, SourceSpan span)
    {
        var (line, column) = span.Position;
        var text = file.LineText(line);
        var start = Math.Min(column - 1, text.Length);
        var end = Math.Clamp(start + span.Length, start, text.Length);
        var from = CharacterStart(text, start > Before ? start - Before : 0);
        var to = CharacterStart(text, Math.Min(text.Length, Math.Max(start + After, from + Before + After)));
        end = Math.Min(end, Math.Max(to, start));

        var prefix = from > 0 ? "…" : "";
        return new SourceExcerpt(
            string.Create(CultureInfo.InvariantCulture, $"{Visible(file.Path)}:{line}:{column}"),
            line.ToString(CultureInfo.InvariantCulture),
            prefix + Visible(text[from..to]) + (to < text.Length ? "…" : ""),
            prefix.Length + Width(text.AsSpan(from, start - from)),
            Math.Max(1, Width(text.AsSpan(start, end - start))));
    }

    /// <summary>A control character in a plan must never reach the terminal, where it could move the cursor or worse.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
            builder.Append(character == '\t' ? ' ' : IsUnsafe(character) ? '\ufffd' : character);
        return builder.ToString();
    }

    // Bidirectional embeddings and isolates could show a line in an order in which it was not written.
    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static int CharacterStart(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += CellsOf(rune);
        return width;
    }

    private static int CellsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        UnicodeCategory.Format when !IsUnsafe((char)(rune.Value & 0xffff)) => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // The blocks whose characters UAX #11 calls wide and that people write plans in.
    private static bool IsWide(int character) => character is
        (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff) or
        (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6) or (>= 0x1f300 and <= 0x1faff) or
        (>= 0x20000 and <= 0x3fffd);
}
