namespace PlanDocs.Citations;

internal sealed record NameElement(NameOptions Options, Formatting Format)
{
    public Formatting? Family { get; init; }

    public Formatting? Given { get; init; }
}
