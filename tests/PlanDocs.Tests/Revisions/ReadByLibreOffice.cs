namespace PlanDocs.Tests.Revisions;

/// <summary>A document as LibreOffice has it.</summary>
/// <param name="Text">As it exports it.</param>
/// <param name="Drawings">The kind and the size of each picture and drawing.</param>
internal sealed record ReadByLibreOffice(string Text, IReadOnlyList<string> Drawings);
