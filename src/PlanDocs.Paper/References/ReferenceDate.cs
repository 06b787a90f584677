namespace PlanDocs;

/// <summary>A date as CSL has it: up to two points in time, or words.</summary>
public sealed record ReferenceDate
{
    public SourceSpan Span { get; init; }

    /// <summary>The date, or the first of a range; null where only <see cref="Literal"/> or nothing readable was given.</summary>
    public DateParts? Start { get; init; }

    /// <summary>The end of a range; null for a single date.</summary>
    public DateParts? End { get; init; }

    /// <summary>The range has no end ("since 1998").</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>The date is approximate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>Words in place of a date, such as "in press".</summary>
    public string? Literal { get; init; }
}
