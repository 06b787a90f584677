namespace PlanDocs.Starting;

/// <summary>A picture of an essay, which its plan shows.</summary>
/// <param name="Name">Beside the plan; unique, whatever folders the essay's pictures lay in.</param>
public sealed record StartedPicture(string Name, byte[] Data);
