namespace PlanDocs.Citations;

/// <summary>The output of a names element, so that the author part of a cite can be found.</summary>
/// <param name="Names">Each name as it is printed, for comparison with the entry before.</param>
internal sealed record NamesOutput(IReadOnlyList<string> Names, Output Content) : Output
{
    /// <summary>"et al." stands for further names, which are not among <see cref="Names"/>.</summary>
    public bool IsCut { get; init; }

    /// <summary>The lists inside, one for each variable, without their labels.</summary>
    public IReadOnlyList<Output> Lists { get; init; } = [];

    /// <summary>The abbreviation that the parentheses after a narrative name have to introduce (APA 8.21).</summary>
    public string? Abbreviation { get; init; }
}
