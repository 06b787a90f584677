namespace PlanDocs.Checks;

/// <summary>Words in quotation marks.</summary>
/// <param name="Start">The opening mark.</param>
/// <param name="End">Behind the closing mark; the end of the passage where it is missing.</param>
/// <param name="IsClosed">The closing mark is there.</param>
/// <param name="IsDouble">Double marks; single ones hold quotations inside quotations and terms of art.</param>
internal sealed record Quotation(int Start, int End, bool IsClosed, bool IsDouble)
{
    public string Content(string text) => text[(Start + 1)..(IsClosed ? End - 1 : End)];
}
