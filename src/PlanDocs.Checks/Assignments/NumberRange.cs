using System.Globalization;

namespace PlanDocs.Checks;

/// <summary>From so many to so many; an open end is null.</summary>
public sealed record NumberRange(int? From, int? To)
{
    public bool Contains(int number) => number >= (From ?? int.MinValue) && number <= (To ?? int.MaxValue);

    /// <summary>Such as "2,500 to 4,000", "at least 10", or "at most 20".</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) when from == to => Number(from),
        ({ } from, { } to) => $"{Number(from)} to {Number(to)}",
        ({ } from, null) => $"at least {Number(from)}",
        (null, { } to) => $"at most {Number(to)}",
        _ => "any number",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
