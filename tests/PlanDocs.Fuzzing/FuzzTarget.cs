namespace PlanDocs.Fuzzing;

/// <summary>A part of PlanDocs that reads what others wrote.</summary>
/// <param name="Seeds">Sound inputs, from which broken ones are made.</param>
/// <param name="Words">Pieces that mean something in this format.</param>
/// <param name="Run">Reads an input; returns whatever it likes and must not throw.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Words, Action<byte[]> Run);
