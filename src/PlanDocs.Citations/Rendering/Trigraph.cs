using System.Globalization;

namespace PlanDocs.Citations;

/// <summary>The label that CSL makes from authors and year where an item brings none: Roe, Doe, and Loe of 1999 are RoDL99.</summary>
internal static class Trigraph
{
    public static string Of(ReferenceItem item)
    {
        var names = item.Names.GetValueOrDefault("author") ?? [];
        var letters = names.Count switch { 0 => 0, 1 => 4, 2 => 2, 3 => 1, _ => 1 };
        var label = string.Concat(names.Take(4).Select(name => Start(name.Literal ?? NameParts.Of(name).Family, letters)));
        var year = item.Dates.TryGetValue("issued", out var date) && date.Start is { } start ? start.Year % 100 : (int?)null;
        return label + year?.ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Start(string name, int letters) => name[..Math.Min(letters, name.Length)];
}
