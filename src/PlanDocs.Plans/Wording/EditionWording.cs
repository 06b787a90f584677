namespace PlanDocs.Plans;

/// <summary>The words about editions. In every pattern, {0} is the edition before and {1} this one, unless it says otherwise.</summary>
internal sealed record EditionWording
{
    /// <summary>The line on the title page of a first edition: {1}.</summary>
    public required string First { get; init; }

    /// <summary>The line on the title page of an edition that revises another.</summary>
    public required string Revising { get; init; }
    public required string Heading { get; init; }
    public required string Introduction { get; init; }

    // These follow the label of a table and make a sentence of it (APA 7.5).
    public required string ShowsTheGoals { get; init; }
    public required string ComparesTheSteps { get; init; }
    public required string ComparesTheMeasures { get; init; }
    public required string FollowsTheGoals { get; init; }

    public required string GoalsTitle { get; init; }

    /// <summary>{1} actions, milestones, or both.</summary>
    public required string StepsTitle { get; init; }
    public required string MeasuresTitle { get; init; }
    public required string HistoryTitle { get; init; }
    public required string Measures { get; init; }
    public required string History { get; init; }
    public required string Measure { get; init; }
    public required string Outcome { get; init; }
    public required string Edition { get; init; }
    public required string MetOn { get; init; }

    /// <summary>The old title follows.</summary>
    public required string TitleWas { get; init; }

    /// <summary>The old statement follows as a quotation.</summary>
    public required string StatementWas { get; init; }

    /// <summary>{0} from, {1} to.</summary>
    public required string HorizonChanged { get; init; }

    /// <summary>{0} from, {1} to.</summary>
    public required string TargetChanged { get; init; }

    /// <summary>In the order of <see cref="GoalOutcome"/>.</summary>
    public required IReadOnlyList<string> GoalOutcomes { get; init; }

    /// <summary>In the order of <see cref="StepOutcome"/>; {0} the new date.</summary>
    public required IReadOnlyList<string> StepOutcomes { get; init; }
}
