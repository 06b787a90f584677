namespace PlanDocs;

/// <summary>What a figure shows. The kinds are closed: <see cref="Picture"/> and <see cref="Drawing"/>.</summary>
public abstract record Artwork
{
    /// <summary>Where it was written or asked for.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether a reader sees no difference, wherever the artworks come from.</summary>
    public abstract bool ShowsTheSame(Artwork other);
}
