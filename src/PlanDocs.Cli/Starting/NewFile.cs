namespace PlanDocs.Cli;

/// <summary>A file that is to be made, and was not there.</summary>
internal sealed record NewFile(string Name, byte[] Data);
