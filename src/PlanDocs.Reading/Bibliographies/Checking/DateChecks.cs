using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Finds dates that were kept as words although they are meant as numbers: a letter in a year, a month too many, a day first.</summary>
internal static partial class DateChecks
{
    public static void Check(ReferenceItem item, List<Diagnostic> diagnostics)
    {
        foreach (var date in item.Dates.Values)
        {
            if (date.Literal is { } words && (YearWithLetter().IsMatch(words) || OnlyNumbers().IsMatch(words)))
                diagnostics.Add(Errors.NotADateOfAWork(words, date.Span.IsKnown ? date.Span : item.Span));
        }
    }

    /// <summary>What the keys beside 0 and 1, or a scanner, make of them.</summary>
    [GeneratedRegex("^(?=.*[0-9])(?=.*[OoIl])[0-9OoIl]{4}$")]
    private static partial Regex YearWithLetter();

    [GeneratedRegex("^[0-9]+(?:[-./ ][0-9]+)+$")]
    private static partial Regex OnlyNumbers();
}
