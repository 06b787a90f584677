using System.Globalization;

namespace PlanDocs.Citations;

/// <summary>The date element: parts, ranges, and the forms of the locale.</summary>
internal sealed partial class Renderer
{
    private Output? RenderDate(DateElement element)
    {
        _called++;
        if (_substituted.Contains(element.Variable) || !_cite.Item.Dates.TryGetValue(element.Variable, out var date) || !Dates.IsPresent(date))
            return null;
        var output = DateOutput(element, date);
        if (output is not null)
            _filled++;
        return output;
    }

    private FormattedOutput? DateOutput(DateElement element, ReferenceDate date)
    {
        if (_cite.SortNames is not null && date.Start is not null)
            return Leaf(Dates.SortKey(date, element.Form is null ? element.Parts.Count : element.Precision.Split('-').Length), Formatting.None);
        var (parts, delimiter) = Parts(element);
        if (date.Start is null)
            return parts.Any(part => part.Name == "year") ? RenderLiteral(date.Literal!, element) : null;
        var outputs = date.End is { } end && end != date.Start ? Range(parts, delimiter, date.Start.Value, end) : Single(parts, date.Start.Value, date.IsOpenEnded);
        if (element.Variable == "issued" && !_yearSuffixDone && !_style.PrintsYearSuffix)
            outputs = AddYearSuffix(outputs);
        return outputs.Count == 0 ? null : new FormattedOutput(element.Format with { Delimiter = delimiter }, [.. outputs.Select(part => part.Output)]);
    }

    /// <summary>Words in place of a date stand where its year would.</summary>
    private FormattedOutput? RenderLiteral(string literal, DateElement element)
    {
        var output = Rich(literal, element.Format);
        if (element.Variable != "issued" || _yearSuffixDone || _style.PrintsYearSuffix || _cite.Detail.YearSuffix.Length == 0 || output is null)
            return output;
        _yearSuffixDone = true;
        return output with { Children = [.. output.Children, new TextOutput("-" + _cite.Detail.YearSuffix)] };
    }

    private (IReadOnlyList<DatePartElement> Parts, string Delimiter) Parts(DateElement element)
    {
        if (element.Form is null || _locales.Date(element.Form) is not { } localized)
            return (element.Parts, element.Format.Delimiter);
        var wanted = element.Precision;
        var parts = localized.Parts.Where(part => part.Name == "year" || wanted.Contains(part.Name, StringComparison.Ordinal)).Select(part => Override(part, element)).ToArray();
        return (parts, localized.Format.Delimiter);
    }

    private static DatePartElement Override(DatePartElement part, DateElement element)
    {
        var own = element.Parts.FirstOrDefault(candidate => candidate.Name == part.Name);
        if (own is null)
            return part;
        var format = own.Format with { Prefix = part.Format.Prefix, Suffix = part.Format.Suffix, TextCase = own.Format.TextCase ?? part.Format.TextCase, StripPeriods = own.Format.StripPeriods || part.Format.StripPeriods };
        return new DatePartElement(part.Name, own.Form ?? part.Form, own.RangeDelimiter == "–" ? part.RangeDelimiter : own.RangeDelimiter, format);
    }

    private List<(string Name, Output Output)> Single(IReadOnlyList<DatePartElement> parts, DateParts date, bool isOpen)
    {
        var outputs = new List<(string, Output)>();
        foreach (var part in parts)
        {
            if (DatePart(part, date) is { Length: > 0 } text)
                outputs.Add((part.Name, Leaf(text + (isOpen && part.Name == "year" ? "–" + _locales.Text("pd:present") : ""), part.Format)!));
        }

        return TrimLast(outputs, parts);
    }

    /// <summary>Without the parts after it, the suffix of the last printed part has nothing to separate.</summary>
    private static List<(string Name, Output Output)> TrimLast(List<(string Name, Output Output)> outputs, IReadOnlyList<DatePartElement> parts)
    {
        if (outputs.Count > 0 && outputs[^1].Name != parts[^1].Name && outputs[^1].Output is FormattedOutput last)
            outputs[^1] = (outputs[^1].Name, last with { Format = last.Format with { Suffix = last.Format.Suffix.TrimEnd(' ', ',') } });
        return outputs;
    }

    private List<(string Name, Output Output)> Range(IReadOnlyList<DatePartElement> parts, string delimiter, DateParts start, DateParts end)
    {
        var largest = parts.FirstOrDefault(part => part.Name == "year" && start.Year != end.Year)
            ?? parts.FirstOrDefault(part => part.Name == "month" && (start.Month != end.Month || start.Season != end.Season))
            ?? parts.FirstOrDefault(part => part.Name == "day" && start.Day != end.Day);
        if (largest is null)
            return Single(parts, start, isOpen: false);
        string[] order = ["year", "month", "day"];
        var from = Array.IndexOf(order, largest.Name);
        bool Differs(DatePartElement part) => Array.IndexOf(order, part.Name) >= from;
        var varying = parts.Where(part => Differs(part) && (DatePart(part, start).Length > 0 || DatePart(part, end).Length > 0)).ToArray();
        var result = new List<(string, Output)>();
        foreach (var part in parts)
        {
            if (!Differs(part))
            {
                if (DatePart(part, start) is { Length: > 0 } text)
                    result.Add((part.Name, Leaf(text, part.Format)!));
            }
            else if (varying.Length > 0 && part == varying[0])
                result.Add(("year-range", Both(varying, delimiter, start, end, largest.RangeDelimiter)));
        }

        return result;
    }

    private FormattedOutput Both(DatePartElement[] parts, string delimiter, DateParts start, DateParts end, string rangeDelimiter)
    {
        var first = Single(parts, start, isOpen: false).Select(part => part.Output).ToList();
        if (first.Count > 0 && first[^1] is FormattedOutput last)
            first[^1] = last with { Format = last.Format with { Suffix = "" } };
        var second = Single(parts, end, isOpen: false).Select(part => part.Output).ToList();
        if (second.Count > 0 && second[0] is FormattedOutput opening)
            second[0] = opening with { Format = opening.Format with { Prefix = "" } };
        var format = Formatting.None with { Delimiter = delimiter };
        return new FormattedOutput(Formatting.None, [new FormattedOutput(format, first), new TextOutput(rangeDelimiter), new FormattedOutput(format, second)]);
    }

    private string DatePart(DatePartElement part, DateParts date) => part.Name switch
    {
        "year" => Year(date.Year, part.Form),
        "month" => date.Month is { } month ? Month(month, part.Form) : date.Season is { } season ? _locales.Text("season-0" + season.ToString(CultureInfo.InvariantCulture)) : "",
        "day" => date.Day is { } day ? Day(day, date.Month, part.Form) : "",
        _ => "",
    };

    private string Year(int year, string? form)
    {
        var text = Math.Abs(year).ToString(CultureInfo.InvariantCulture);
        if (form == "short" && text.Length == 4)
            text = text[2..];
        if (year < 0)
            return text + _locales.Text("bc");
        return year is > 0 and < 1000 && form != "short" ? text + _locales.Text("ad") : text;
    }

    private string Month(int month, string? form) => form switch
    {
        "numeric" => month.ToString(CultureInfo.InvariantCulture),
        "numeric-leading-zeros" => month.ToString("00", CultureInfo.InvariantCulture),
        _ => _locales.Text("month-" + month.ToString("00", CultureInfo.InvariantCulture), form == "short" ? TermForm.Short : TermForm.Long),
    };

    private string Day(int day, int? month, string? form)
    {
        if (form == "numeric-leading-zeros")
            return day.ToString("00", CultureInfo.InvariantCulture);
        var isOrdinal = form == "ordinal" && (day == 1 || !_locales.LimitDayOrdinalsToFirst);
        var gender = month is { } number ? _locales.Find("month-" + number.ToString("00", CultureInfo.InvariantCulture))?.Gender : null;
        return day.ToString(CultureInfo.InvariantCulture) + (isOrdinal ? Numbers.Ordinal(day, _locales, gender) : "");
    }

    private List<(string Name, Output Output)> AddYearSuffix(List<(string Name, Output Output)> outputs)
    {
        var year = outputs.FindLastIndex(part => part.Name is "year" or "year-range");
        if (_cite.Detail.YearSuffix.Length == 0 || year < 0 || outputs[year].Output is not FormattedOutput output)
            return outputs;
        _yearSuffixDone = true;
        outputs[year] = (outputs[year].Name, output with { Children = [.. output.Children, new TextOutput(_cite.Detail.YearSuffix)] });
        return outputs;
    }
}
