namespace PlanDocs.Starting;

/// <summary>A picture or a bibliography of an essay, of which its plan is made.</summary>
/// <param name="Name">Beside the plan; unique, whatever folders the essay's files lay in.</param>
public sealed record StartedFile(string Name, byte[] Data);
