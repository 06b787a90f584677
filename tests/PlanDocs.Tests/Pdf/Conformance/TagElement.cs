using PlanDocs.Pdf;

namespace PlanDocs.Tests.Pdf;

/// <summary>A structure element as it was read back.</summary>
internal sealed record TagElement(int Id, PdfValue.Dictionary Dictionary, string Role, TagElement? Parent)
{
    public string? ActualText { get; init; }

    public List<TagKid> Kids { get; } = [];

    public override string ToString() => $"{Parent?.Role}/{Role} {Id}";

    public IEnumerable<TagElement> Children => Kids.Select(kid => kid.Element).OfType<TagElement>();
}
