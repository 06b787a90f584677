namespace PlanDocs.Citations;

internal sealed record NamesElement(IReadOnlyList<string> Variables) : Element
{
    public NameElement? Name { get; init; }

    public EtAlElement? EtAl { get; init; }

    public LabelElement? Label { get; init; }

    public bool LabelComesFirst { get; init; }

    /// <summary>Null where the style sets no delimiter between the variables; an inherited one is used then.</summary>
    public string? Delimiter { get; init; }

    public IReadOnlyList<Element> Substitutes { get; init; } = [];
}
