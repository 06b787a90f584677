namespace PlanDocs;

/// <summary>A person, or a group in <see cref="Literal"/>.</summary>
public sealed record ReferenceName
{
    public SourceSpan Span { get; init; }

    public string? Family { get; init; }

    public string? Given { get; init; }

    /// <summary>A particle that falls away when only the family name stands: "de" in "de La Fontaine".</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name: "van" in "van Gogh".</summary>
    public string? NonDroppingParticle { get; init; }

    public string? Suffix { get; init; }

    /// <summary>A comma stands before the suffix also in given-name-first order.</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>The family name comes first in every form, as in Chinese and Hungarian.</summary>
    public bool StaticOrdering { get; init; }

    /// <summary>A group, or a name that is not to be taken apart.</summary>
    public string? Literal { get; init; }

    /// <summary>The abbreviation by which a group is cited after the first time (APA 8.21).</summary>
    public string? ShortForm { get; init; }
}
