namespace PlanDocs;

/// <summary>How an area is filled.</summary>
/// <param name="Color">0xRRGGBB.</param>
public sealed record Fill(int Color)
{
    /// <summary>Diagonal lines of the colour on white, which differ from a plain area without any colour.</summary>
    public bool IsHatched { get; init; }
}
