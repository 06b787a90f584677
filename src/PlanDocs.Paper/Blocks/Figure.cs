namespace PlanDocs;

/// <summary>A figure with its number, title, and notes (APA 7.22–7.36).</summary>
/// <param name="Id">The identifier of the block, unique in the paper.</param>
/// <param name="Label">The number as the paper shows it: <c>Figure 1</c>.</param>
public sealed record Figure(string Id, string Label, IReadOnlyList<Inline> Title, Artwork Artwork) : Block
{
    /// <summary>What the figure shows, for those who cannot see it; empty where the writer gave none.</summary>
    public string AlternativeText { get; init; } = "";

    public IReadOnlyList<IReadOnlyList<Inline>> Notes { get; init; } = [];

    /// <summary>Whether both show the same picture and say the same of it to those who cannot see it.</summary>
    public bool HasSamePicture(Figure other) => AlternativeText == other.AlternativeText && Artwork.ShowsTheSame(other.Artwork);
}
