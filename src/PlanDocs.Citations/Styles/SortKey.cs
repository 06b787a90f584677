namespace PlanDocs.Citations;

internal sealed record SortKey(string? Variable, MacroCall? Macro, bool IsDescending, NameOptions Names)
{
    /// <summary>The extension <c>pd:order="letter-by-letter"</c> (APA 9.44).</summary>
    public bool IsLetterByLetter { get; init; }
}
