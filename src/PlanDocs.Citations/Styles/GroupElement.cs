namespace PlanDocs.Citations;

internal sealed record GroupElement(IReadOnlyList<Element> Children) : Element
{
    /// <summary>The extension <c>pd:omit-when-equal="publisher author"</c>: nothing is printed when both variables read the same.</summary>
    public (string First, string Second)? OmitWhenEqual { get; init; }

    /// <summary>The extension <c>pd:subject="true"</c>: the group stands where names would, so a narrative citation starts with it.</summary>
    public bool IsSubject { get; init; }
}
