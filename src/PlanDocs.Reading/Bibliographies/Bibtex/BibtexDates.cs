using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads the dates of BibLaTeX, which are those of EDTF (ISO 8601-2), and BibTeX's year and month.</summary>
internal static partial class BibtexDates
{
    /// <summary>The date <c>date</c>, <c>urldate</c>, or the like; or the one of <c>year</c>, <c>month</c>, and <c>day</c> with the same prefix.</summary>
    public static ReferenceDate? Read(BibtexEntry entry, string prefix)
    {
        if (entry.Field(prefix + "date") is { } date && Clean(date.Latex) is { Length: > 0 } text)
            return Edtf(text, date.Span);
        if (entry.Field(prefix + "year") is not { } year || Clean(year.Latex) is not { Length: > 0 } digits)
            return null;
        var read = Edtf(digits, year.Span);
        if (read?.Start is not { Month: null, Season: null } start || read.End is not null || entry.Field(prefix + "month") is not { } month)
            return read;
        var words = Clean(month.Latex) + (entry.Field(prefix + "day") is { } day ? " " + Clean(day.Latex) : "");
        return MonthWords.Read(start.Year, words, year.Span) is { } whole ? whole with { IsCirca = read.IsCirca } : read;
    }

    /// <summary>A tilde says "about" in EDTF, and is a space in LaTeX; where a date has no LaTeX in it, it is EDTF's.</summary>
    private static string Clean(string latex) => latex.AsSpan().IndexOfAny('\\', '{') < 0 ? latex.Trim() : LatexReader.Read(latex, LatexUse.Plain, []).Replace('–', '-').Replace('\u00a0', ' ');

    private static ReferenceDate? Edtf(string text, SourceSpan span)
    {
        if (text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] != '0')
            return new ReferenceDate { Start = new DateParts(int.Parse(text, CultureInfo.InvariantCulture)), Span = span };
        if (text is "n.d." or "n.d" or "nd" or "n. d.")
            return null;
        if (Unspecified().Match(text) is { Success: true } decade)
            return Span(decade.Groups["known"].Value, decade.Groups["open"].Length, span);
        var date = ReferenceDateReader.FromText(UnspecifiedParts().Replace(YearRange().Replace(text, "$1/$2"), ""), span);
        return date with { Start = Historical(date.Start), End = Historical(date.End) };
    }

    /// <summary>"199X" is the years 1990 to 1999 (EDTF: unspecified digits).</summary>
    private static ReferenceDate Span(string known, int open, SourceSpan span)
    {
        var size = open == 1 ? 10 : 100;
        var first = int.Parse(known, CultureInfo.InvariantCulture) * size;
        return new ReferenceDate { Start = new DateParts(first), End = new DateParts(first + size - 1), Span = span };
    }

    /// <summary>EDTF has a year 0, which is 1 BC; CSL has none.</summary>
    private static DateParts? Historical(DateParts? date) => date is { Year: <= 0 } early ? early with { Year = early.Year - 1 } : date;

    [GeneratedRegex("^(?<known>[0-9]{2,3})(?<open>[Xu]{1,2})$")]
    private static partial Regex Unspecified();

    [GeneratedRegex("-(XX|uu)(?=[-/]|$)")]
    private static partial Regex UnspecifiedParts();

    [GeneratedRegex("^([0-9]{4})[-–]{1,3}([0-9]{4})$")]
    private static partial Regex YearRange();
}
