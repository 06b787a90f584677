namespace PlanDocs.Checks;

/// <summary>What an instructor asks of a paper; what is null or empty is left to the writer.</summary>
public sealed record Assignment
{
    public string? Title { get; init; }

    public Sourced<TitlePageKind>? TitlePage { get; init; }

    /// <summary>The words of the text, as <see cref="PaperCount"/> counts them.</summary>
    public Sourced<NumberRange>? Words { get; init; }

    /// <summary>The pages of the text, from the one with the title above it to the last before the references.</summary>
    public Sourced<NumberRange>? Pages { get; init; }

    public Sourced<NumberRange>? AbstractWords { get; init; }

    public Sourced<NumberRange>? Goals { get; init; }

    /// <summary>In the order in which they must stand.</summary>
    public IReadOnlyList<RequiredSection> Sections { get; init; } = [];

    /// <summary>How many works the list of references must have.</summary>
    public Sourced<NumberRange>? Sources { get; init; }

    public IReadOnlyList<SourceKinds> Kinds { get; init; } = [];

    public SourceAge? Age { get; init; }

    /// <summary>The rules that the instructor does without.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}
