namespace PlanDocs.Starting;

/// <summary>An essay before it becomes a plan.</summary>
/// <param name="Text">Plain text or Markdown; what another program wrote is turned into Markdown first.</param>
public sealed record EssaySource(SourceFile Text, EssayFormat Format)
{
    /// <summary>Where its pictures and its bibliography are; null for an essay without any.</summary>
    public EssayFiles? Files { get; init; }

    /// <summary>The plain text of formulas that were put on one line, so that a person can look whether they still say the same.</summary>
    public IReadOnlyList<string> Formulas { get; init; } = [];
}
