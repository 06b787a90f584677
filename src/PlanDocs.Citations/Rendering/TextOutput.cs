namespace PlanDocs.Citations;

/// <param name="IsProtected">Text-case leaves it alone (<c>class="nocase"</c>).</param>
internal sealed record TextOutput(string Value, bool IsProtected = false) : Output;
