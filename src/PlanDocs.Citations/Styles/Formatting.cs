namespace PlanDocs.Citations;

/// <summary>What CSL calls formatting, affixes, delimiter, display, quotes, strip-periods, and text-case, of one rendering element.</summary>
internal sealed record Formatting
{
    public static Formatting None { get; } = new();

    public string? FontStyle { get; init; }

    public string? FontVariant { get; init; }

    public string? FontWeight { get; init; }

    public string? TextDecoration { get; init; }

    public string? VerticalAlign { get; init; }

    public string? Display { get; init; }

    public string? TextCase { get; init; }

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    public string Delimiter { get; init; } = "";

    public bool Quotes { get; init; }

    public bool StripPeriods { get; init; }

    public bool HasFont => FontStyle is not null || FontVariant is not null || FontWeight is not null || TextDecoration is not null || VerticalAlign is not null;

    public Formatting WithoutAffixes() => this with { Prefix = "", Suffix = "" };
}
