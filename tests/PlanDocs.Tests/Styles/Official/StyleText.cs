namespace PlanDocs.Tests.Styles;

/// <summary>One text of one work: as the official style has it, and as the style of PlanDocs has it.</summary>
/// <param name="Field"><c>entry</c>, <c>citation</c>, <c>citationPage9</c>, or <c>narrative</c>.</param>
internal sealed record StyleText(ReferenceItem Item, string Field, string Official, string Ours)
{
    /// <summary>pandoc's processor gives the same text with the official style.</summary>
    public bool TwoProcessorsAgree { get; init; }

    public bool IsEqual => Official == Ours;

    public string Type => Item.Type;

    public string? Variable(string variable) => Item.Texts.TryGetValue(variable, out var value) ? value.Value : null;
}
