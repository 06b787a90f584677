namespace PlanDocs.Cli;

/// <summary>A document that stands in the output folder.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="PageCount">Null where the format has no fixed pages.</param>
internal sealed record WrittenDocument(string Path, int Size, int? PageCount, bool CarriesSource);
