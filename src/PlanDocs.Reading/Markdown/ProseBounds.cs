using System.Buffers;

namespace PlanDocs.Reading;

/// <summary>
/// Looks for what would take Markdown's parser hours or gigabytes, before it is asked. One of these is shared by all texts of a plan, since a thousand texts at
/// the limit would be as bad as one beyond it.
/// </summary>
public sealed class ProseBounds
{
    public const int CharacterLimit = 4_000_000;

    /// <summary>Texts, each of which is read by itself, however short it is.</summary>
    public const int TextLimit = 60_000;

    /// <summary>What a bracket opens is looked for to the end of its paragraph; a million of them would take hours.</summary>
    public const int BracketLimit = 10_000;

    /// <summary>For each run of backticks another of the same length is looked for.</summary>
    public const int BacktickLimit = 20_000;

    public const int MarkLimit = 100_000;

    /// <summary>For each address, everything before it in its paragraph is looked through.</summary>
    public const int AddressLimit = 10_000;

    /// <summary>Marks that change the direction of writing; each begins a run of its own in every line.</summary>
    public const int DirectionLimit = 100_000;

    /// <summary>Every row of a table is filled up to the longest, so that some thousand bars make millions of cells.</summary>
    public const int CellLimit = 20_000;

    /// <summary>
    /// Of all tables together, each one's rows times its rows: where a bracket or an asterisk stands open before them, the parser takes every row out of it by
    /// going through all that follow. One table of 3,000 rows, or a thousand of a hundred.
    /// </summary>
    public const int SquareLimit = 10_000_000;

    /// <summary>Blanks and marks of lists and quotations before the text of a line; each open list and quotation is asked again at each line.</summary>
    public const int IndentLimit = 256;

    private static readonly SearchValues<string> StartsOfAddresses = SearchValues.Create(["http://", "https://", "ftp://", "mailto:", "tel:", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Directions = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
    private static readonly SearchValues<char> BeforeText = SearchValues.Create(" \t>*+-");

    private int _texts;
    private int _characters;
    private int _brackets;
    private int _backticks;
    private int _marks;
    private int _addresses;
    private int _directions;
    private int _squares;

    /// <summary>What is wrong with a text, with those before it in mind; null if nothing is.</summary>
    internal Diagnostic? Problem(MappedText text)
    {
        var value = text.Value.AsSpan();
        if (IsTooMuch(ref _texts, 1, TextLimit))
            return Errors.TooMuchProse("texts", TextLimit, text.Span);
        if (IsTooMuch(ref _characters, value.Length, CharacterLimit))
            return Errors.TooMuchProse("characters", CharacterLimit, text.Span);
        if (IsTooMuch(ref _brackets, value.Count('['), BracketLimit))
            return Errors.TooMuchProse("opening brackets", BracketLimit, text.Span);
        if (IsTooMuch(ref _backticks, value.Count('`'), BacktickLimit))
            return Errors.TooMuchProse("backticks", BacktickLimit, text.Span);
        if (IsTooMuch(ref _marks, value.Count('*') + value.Count('_') + value.Count('~') + value.Count('^') + value.Count('$'), MarkLimit))
            return Errors.TooMuchProse("marks of emphasis and formulas", MarkLimit, text.Span);
        if (IsTooMuch(ref _addresses, Addresses(value), AddressLimit))
            return Errors.TooMuchProse("addresses of the web", AddressLimit, text.Span);
        if (IsTooMuch(ref _directions, value.CountAny(Directions), DirectionLimit))
            return Errors.TooMuchProse("marks of direction", DirectionLimit, text.Span);
        return LineProblem(text);
    }

    private static int Addresses(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(StartsOfAddresses); at >= 0; at = text.IndexOfAny(StartsOfAddresses))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    private static bool IsTooMuch(ref int total, int count, int limit) => (total += count) > limit;

    private Diagnostic? LineProblem(MappedText text)
    {
        var (first, rows, columns) = (default(Range), 0L, 0);
        foreach (var range in text.Value.AsSpan().Split('\n'))
        {
            var line = text.Value.AsSpan(range);
            if (line.IndexOfAnyExcept(BeforeText) is > IndentLimit or < 0 && line.Length > IndentLimit)
                return Errors.TooDeep(SpanOf(text, range));
            var bars = line.Count('|');
            first = rows == 0 ? range : first;
            (rows, columns) = bars == 0 ? (0, 0) : (rows + 1, Math.Max(columns, bars + 1));
            if (rows * columns > CellLimit)
                return Errors.TableTooLarge(CellLimit, SpanOf(text, first));
            // The odd numbers up to that of the nth row add up to n times n.
            if (bars > 0 && IsTooMuch(ref _squares, (int)((2 * rows) - 1), SquareLimit))
                return Errors.TooMuchProse("rows in long tables", SquareLimit, SpanOf(text, first));
        }

        return null;
    }

    private static SourceSpan SpanOf(MappedText text, Range line)
    {
        var (start, length) = line.GetOffsetAndLength(text.Value.Length);
        return text.SpanOf(start, Math.Min(length, 80));
    }
}
