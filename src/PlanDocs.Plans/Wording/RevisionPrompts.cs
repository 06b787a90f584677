namespace PlanDocs.Plans;

/// <summary>What the start of a new edition asks of its writer, as comments in the plan.</summary>
internal sealed record RevisionPrompts
{
    /// <summary>{0} is the file of the edition before.</summary>
    public required string StartedFrom { get; init; }
    public required string Answer { get; init; }

    /// <summary>{0} is the edition before, here and below.</summary>
    public required string WrittenForBefore { get; init; }

    /// <summary>{0} is the date of the edition before.</summary>
    public required string DateMoved { get; init; }
    public required string MetBefore { get; init; }
    public required string DroppedBefore { get; init; }
    public required string SetStatus { get; init; }
    public required string ValueBefore { get; init; }
    public required string HorizonOver { get; init; }
    public required string ReviewDue { get; init; }

    /// <summary>{0} is the date.</summary>
    public required string StepDue { get; init; }
}
