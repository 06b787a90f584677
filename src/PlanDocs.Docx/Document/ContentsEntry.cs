namespace PlanDocs.Docx;

/// <summary>A line of the contents.</summary>
/// <param name="Level">1 to 5.</param>
internal sealed record ContentsEntry(int Level, IReadOnlyList<Inline> Content, string Id)
{
    /// <summary>What became of the heading.</summary>
    public Change? Change { get; init; }

    /// <summary>The level in the old edition.</summary>
    public int LevelBefore { get; init; } = Level;
}
