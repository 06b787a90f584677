namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs compare</c> for.</summary>
/// <param name="Format"><c>text</c>, <c>json</c>, or <c>markdown</c>.</param>
/// <param name="Formats">The marked-up papers to write, or null for none.</param>
internal sealed record CompareOptions(string BeforePath, string AfterPath, string Format, DocumentFormats? Formats, string OutputFolder)
{
    /// <summary>A style that overrides both plans', or null.</summary>
    public string? Style { get; init; }

    public bool IsQuiet { get; init; }
}
