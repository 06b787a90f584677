namespace PlanDocs.Docx;

/// <summary>What run-in headings leave for the paragraph that goes on in their line, in each edition.</summary>
internal readonly record struct RunInEnds(RunInEnd? Before, RunInEnd? After)
{
    /// <summary>What a further heading leaves counts in the editions that have it: one that came or went lets the other edition's heading run on past it.</summary>
    public RunInEnds With(Heading heading, RunInEnds ends) => new(
        Edition.Before.Of(heading) is null ? Before : ends.Before,
        Edition.After.Has(heading.Change) ? ends.After : After);
}
