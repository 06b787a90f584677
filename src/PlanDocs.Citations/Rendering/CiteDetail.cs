namespace PlanDocs.Citations;

/// <summary>What disambiguation adds to the cites of one item.</summary>
internal sealed record CiteDetail
{
    public static CiteDetail None { get; } = new();

    /// <summary>At least so many names are shown.</summary>
    public int NamesShown { get; init; }

    /// <summary>Per name of the first list: 0 as the style says, 1 with initials, 2 with the full given name.</summary>
    public IReadOnlyList<int> GivenNames { get; init; } = [];

    /// <summary>Names that are expanded wherever they stand, each as the object that its work has.</summary>
    public IReadOnlyDictionary<ReferenceName, int>? Everywhere { get; init; }

    /// <summary>Only the first name of a list is expanded.</summary>
    public bool IsPrimaryOnly { get; init; }

    /// <summary>So many of the tests for <c>disambiguate</c> that a cite meets, one after the other, hold.</summary>
    public int Conditions { get; init; }

    public string YearSuffix { get; init; } = "";
}
