namespace PlanDocs.Citations;

/// <param name="IsProtected">Text-case leaves it alone (<c>class="nocase"</c>).</param>
internal sealed record TextOutput(string Value, bool IsProtected = false) : Output
{
    /// <summary>Stands after a quotation in the same words of the paper's author, whose comma or period stays where it is.</summary>
    public bool ContinuesQuotation { get; init; }
}
