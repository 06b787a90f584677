namespace PlanDocs.Plans;

/// <summary>What may stand behind a key. A closed set, with one arm for each in <see cref="JsonSchema"/>.</summary>
internal abstract record FormatValue
{
    private FormatValue()
    {
    }

    /// <summary>Characters as they are, or Markdown; numbers are text, too.</summary>
    internal sealed record Text : FormatValue;

    /// <summary>A day: 2026-12-07.</summary>
    internal sealed record Day : FormatValue;

    /// <summary>A day, a month, a year, a season, a quarter.</summary>
    internal sealed record LooseDate : FormatValue;

    /// <summary>Letters, digits, hyphens, underscores, and periods.</summary>
    internal sealed record Id : FormatValue;

    internal sealed record Truth : FormatValue;

    internal sealed record Number(double Minimum, double Maximum) : FormatValue;

    /// <summary>The version of the format, which is a number that never changes.</summary>
    internal sealed record Version(int Only) : FormatValue;

    /// <summary>One of a closed set; spaces and underscores count as hyphens, and case does not count.</summary>
    internal sealed record Word(IReadOnlyList<string> Words) : FormatValue;

    /// <summary>A list, or a single value that counts as a list of one.</summary>
    internal sealed record List(FormatValue Item) : FormatValue;

    /// <summary>A list of mappings, and nothing else.</summary>
    internal sealed record Rows(FormatMapping Keys) : FormatValue;

    internal sealed record Mapping(FormatMapping Keys) : FormatValue;

    /// <summary>A date of a work: text, or one of the ways in which programs write dates.</summary>
    internal sealed record AnyDate : FormatValue;

    internal sealed record Anything : FormatValue;

    internal sealed record Either(params FormatValue[] Values) : FormatValue;
}
