namespace PlanDocs.Tests.Pdf;

/// <summary>One of: an element, marked content on a page, the number of an annotation.</summary>
internal sealed record TagKid
{
    public TagElement? Element { get; init; }

    public (int Page, int Id)? Mark { get; init; }

    public int? Annotation { get; init; }
}
