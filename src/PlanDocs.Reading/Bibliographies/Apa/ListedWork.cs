namespace PlanDocs.Reading;

/// <summary>A work that was read from the reference list of a finished paper.</summary>
/// <param name="Text">The entry as it was written, on one line.</param>
/// <param name="YearLetter">The letter behind the year, which tells works of one year apart: "a" of 2011a; or empty.</param>
/// <param name="Doubts">What a person should look at.</param>
public sealed record ListedWork(ReferenceItem Item, string Text, string YearLetter, IReadOnlyList<Diagnostic> Doubts);
