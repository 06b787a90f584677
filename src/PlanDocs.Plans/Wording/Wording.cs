namespace PlanDocs.Plans;

/// <summary>The words that the program itself puts into a paper or a plan, in one language.</summary>
internal sealed record Wording
{
    public required string Abstract { get; init; }
    public required string Keywords { get; init; }
    public required string References { get; init; }
    public required string Appendix { get; init; }
    public required string Table { get; init; }

    /// <summary>Follows a table's label in parentheses where the table goes on on another page.</summary>
    public required string Continued { get; init; }
    public required string Figure { get; init; }
    public required string Goal { get; init; }
    public required string Rationale { get; init; }
    public required string Issues { get; init; }
    public required string Contents { get; init; }
    public required string Acknowledgments { get; init; }
    public required string AuthorNote { get; init; }

    /// <summary>The heading above a goal's horizon, measure, milestones, and the like.</summary>
    public required string Details { get; init; }
    public required string Horizon { get; init; }
    public required string Type { get; init; }
    public required string Competencies { get; init; }
    public required string Actions { get; init; }
    public required string Milestones { get; init; }
    public required string ActionsAndMilestones { get; init; }
    public required string Resources { get; init; }
    public required string Barriers { get; init; }
    public required string Measure { get; init; }
    public required string Baseline { get; init; }
    public required string Target { get; init; }
    public required string Current { get; init; }
    public required string Status { get; init; }
    public required string Progress { get; init; }
    public required string NextReview { get; init; }
    public required string Review { get; init; }
    public required string Due { get; init; }
    public required string Evidence { get; init; }

    /// <summary>Follows the label of the table of milestones and makes a sentence of it: "Table 1 lists the milestones of this goal."</summary>
    public required string ListsTheMilestones { get; init; }

    public required string Summary { get; init; }
    public required string TargetRole { get; init; }
    public required string Goals { get; init; }
    public required string Timeline { get; init; }

    /// <summary>Follows the label of the timeline and makes a sentence of it.</summary>
    public required string ShowsTheTimeline { get; init; }
    public required string TimelineTitle { get; init; }

    /// <summary>Says what the numbers in a timeline mean.</summary>
    public required string TimelineNumbers { get; init; }

    /// <summary>Follows the label of a chart: {0} is the label of a goal.</summary>
    public required string ShowsTheProgress { get; init; }

    /// <summary>{0} is the label of a goal.</summary>
    public required string ChartTitle { get; init; }
    public required string Year { get; init; }
    public required string Quarter { get; init; }
    public required string Value { get; init; }

    /// <summary>Begins a note below a figure.</summary>
    public required string Note { get; init; }
    public required string GoalOrMilestone { get; init; }
    public required string NoDate { get; init; }
    public required string NoStatus { get; init; }

    /// <summary>Numbers are written with a comma before their decimals.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>Begins the sentence that gives an author's address (APA 2.7).</summary>
    public required string Correspondence { get; init; }
    public required string Email { get; init; }
    public required string And { get; init; }

    /// <summary>A comma stands before "and" in a list of three or more.</summary>
    public bool SerialComma { get; init; }

    public required EditionWording Editions { get; init; }
    public required ChangeWords Changes { get; init; }
    public required RevisionPrompts Prompts { get; init; }

    /// <summary>In the order of <see cref="GoalStatus"/>.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Spring, summer, fall, winter.</summary>
    public required IReadOnlyList<string> Seasons { get; init; }

    /// <summary>How a day is written: {0} day, {1} month, {2} year.</summary>
    public required string DayPattern { get; init; }

    /// <summary>How a month is written: {1} month, {2} year.</summary>
    public required string MonthPattern { get; init; }

    /// <summary>{0} quarter, {1} year.</summary>
    public required string QuarterPattern { get; init; }

    /// <summary>The words of a language; English where there are none.</summary>
    public static Wording Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => Wordings.German,
        "fr" => Wordings.French,
        "es" => Wordings.Spanish,
        "en" when !IsAmerican(language) => Wordings.BritishEnglish,
        _ => Wordings.English,
    };

    private static bool IsAmerican(string language) =>
        language.Length == 2 || language.EndsWith("-US", StringComparison.OrdinalIgnoreCase) || language.EndsWith("-CA", StringComparison.OrdinalIgnoreCase);
}
