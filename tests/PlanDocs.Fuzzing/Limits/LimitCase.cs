namespace PlanDocs.Fuzzing;

/// <summary>An input as large as a limit lets it be, and one that is larger.</summary>
/// <param name="Limit">The first column of docs/limits.md.</param>
/// <param name="Shape">What the input consists of.</param>
/// <param name="Code">What is said of an input beyond the limit; null where nothing is, or where another shape shows it.</param>
/// <param name="Files">The files of an input; given whether it is the one beyond the limit.</param>
/// <param name="Commands">Command lines that read it, each with its arguments separated by spaces; the first is for the input beyond the limit, too.</param>
internal sealed record LimitCase(string Limit, string Shape, string? Code, Func<bool, IEnumerable<InputFile>> Files, params string[] Commands);
