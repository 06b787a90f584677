namespace PlanDocs.Reading;

/// <param name="Hint">How the date is written, or which part of it cannot be.</param>
/// <param name="IsImpossible">The text is a date in some form, but no calendar has it.</param>
public sealed record DateMistake(string Hint, bool IsImpossible);
