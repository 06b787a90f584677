namespace PlanDocs.Citations;

/// <summary>Ends the rendering of a paper from wherever it is.</summary>
internal sealed class TooManyStepsException : Exception;
