namespace PlanDocs.Plans;

public sealed record Author(Sourced<string> Name)
{
    /// <summary>The name as documents show it, with a typographic apostrophe.</summary>
    public string ShownName => Shown(Name.Value);

    public Sourced<string>? Given { get; init; }

    public Sourced<string>? Family { get; init; }

    public Sourced<string>? Particle { get; init; }

    public Sourced<string>? Suffix { get; init; }

    /// <summary>Degrees and licences; APA 2.5 keeps them out of the byline.</summary>
    public Sourced<string>? Credentials { get; init; }

    public Sourced<string>? Email { get; init; }

    public Sourced<string>? Phone { get; init; }

    public Sourced<string>? Location { get; init; }

    public IReadOnlyList<AuthorLink> Links { get; init; } = [];

    /// <summary>The sixteen characters with hyphens, without the address.</summary>
    public Sourced<string>? Orcid { get; init; }

    /// <summary>The ids of the author's affiliations.</summary>
    public IReadOnlyList<Sourced<string>> Affiliations { get; init; } = [];

    /// <summary>A name of a person or a place as documents show it.</summary>
    public static string Shown(string name) => name.Replace('\'', '’');
}
