using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Plans;

/// <summary>A value of a measure: the number in what the writer wrote, such as 1200 in "about $1,200".</summary>
/// <param name="Label">Which value it is, in words.</param>
internal sealed partial record MeasuredValue(MeasureKind Kind, string Label, double Number, string Words, SourceSpan Span)
{
    public static MeasuredValue? Of(MeasureKind kind, string label, Prose? text, bool decimalComma) =>
        text is not null && Parse(text.PlainText, decimalComma) is { } number ? new(kind, label, number, text.PlainText.Trim(), text.Span) : null;

    internal static double? Parse(string text, bool decimalComma)
    {
        if (Digits().Match(text) is not { Success: true } match)
            return null;
        var digits = match.Value.Replace('−', '-').Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal);
        digits = Normal(digits, decimalComma ? ',' : '.', decimalComma ? '.' : ',');
        return double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>
    /// The language's mark of decimals counts as one where it stands once, and its mark of thousands only before three digits: "3.5" in a German plan is three and a half.
    /// </summary>
    private static string Normal(string digits, char decimalMark, char thousandsMark)
    {
        var parts = digits.Split(thousandsMark);
        var isGrouped = parts.Length > 1 && parts.Skip(1).All(part => part.Split(decimalMark)[0].Length == 3);
        digits = isGrouped ? string.Concat(parts) : digits.Replace(thousandsMark, '.');
        return digits.Replace(decimalMark, '.');
    }

    [GeneratedRegex(@"[-−]?\d+(?:[.,\u00A0\u202F]\d+)*")]
    private static partial Regex Digits();
}
