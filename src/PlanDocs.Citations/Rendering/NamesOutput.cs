namespace PlanDocs.Citations;

/// <summary>The output of a names element, so that the author part of a cite can be found.</summary>
/// <param name="Parts">Each name that is printed.</param>
internal sealed record NamesOutput(IReadOnlyList<Output> Parts, Output Content) : Output
{
    /// <summary>The names as texts, for comparison with the entry before.</summary>
    public string[] Names() => [.. Parts.Select(Inlines.Plain)];

    /// <summary>"et al." stands for further names, which are not among <see cref="Parts"/>.</summary>
    public bool IsCut { get; init; }

    /// <summary>The lists inside, one for each variable, without their labels.</summary>
    public IReadOnlyList<Output> Lists { get; init; } = [];

    /// <summary>The abbreviation that the parentheses after a narrative name have to introduce (APA 8.21).</summary>
    public string? Abbreviation { get; init; }
}
