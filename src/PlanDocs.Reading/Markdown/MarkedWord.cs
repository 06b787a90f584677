namespace PlanDocs.Reading;

/// <summary>The characters from a mark to the next space.</summary>
/// <param name="End">Where the space is.</param>
/// <param name="LoneMark">Where the mark is that has no other; -1 where each has one.</param>
internal sealed record MarkedWord(string Text, int End, int LoneMark);
