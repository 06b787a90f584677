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
        var text = file.Text;
        // Of a line of megabytes no more is touched than is shown.
        var first = file.OffsetOf(line, 1);
        var start = file.OffsetOf(line, column);
        var last = EndOfLine(text, first, start);
        start = Math.Min(start, last);
        var end = Math.Clamp(start + span.Length, start, last);
        var from = CharacterStart(text, start - first > Before ? start - Before : first);
        var to = CharacterStart(text, Math.Min(last, Math.Max(start + After, from + Before + After)));
        end = Math.Min(end, Math.Max(to, start));

        var prefix = from > first ? "…" : "";
        var (before, marked) = (Visible(text[from..start]), Visible(text[start..end]));
        return new SourceExcerpt(
            string.Create(CultureInfo.InvariantCulture, $"{Visible(file.Path)}:{line}:{column}"),
            line.ToString(CultureInfo.InvariantCulture),
            prefix + before + marked + Visible(text[end..Math.Max(end, to)]) + (to < last ? "…" : ""),
            prefix.Length + Width(before),
            Math.Max(1, Width(marked)));
    }

    /// <summary>The end of a line without its line break, or a place behind all that is shown of it.</summary>
    private static int EndOfLine(string text, int first, int start)
    {
        var from = first;
        if (start - first > After)
            from = start - 1;
        var rest = text.AsSpan(from, Math.Min(text.Length - from, (start - from) + Before + (2 * After)));
        var at = rest.IndexOfAny('\r', '\n');
        return from + (at < 0 ? rest.Length : at);
    }

    /// <summary>
    /// A control character in a plan must never reach the terminal, where it could move the cursor or worse, so it is shown as the escape that YAML has for it.
    /// </summary>
    public static string Visible(string text)
    {
        if (!HasUnsafe(text))
            return text;
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (text[i] == '\t')
                builder.Append(' ');
            else if (isPair)
                builder.Append(text, i++, 2);
            else if (IsUnsafe(text[i]))
                builder.Append(text[i] < 0x100 ? "\\x" : "\\u").Append(((int)text[i]).ToString(text[i] < 0x100 ? "x2" : "x4", CultureInfo.InvariantCulture));
            else
                builder.Append(text[i]);
        }

        return builder.ToString();
    }

    private static bool HasUnsafe(string text)
    {
        foreach (var character in text)
        {
            if (IsUnsafe(character))
                return true;
        }

        return false;
    }

    // The characters with the property Bidi_Control could show a line in an order in which it was not written (UAX #9), and the two separators could end it.
    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

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
        UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // The blocks whose characters UAX #11 calls wide and that people write plans in.
    private static bool IsWide(int character) => character is
        (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff) or
        (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6) or (>= 0x1f300 and <= 0x1faff) or
        (>= 0x20000 and <= 0x3fffd);
}
