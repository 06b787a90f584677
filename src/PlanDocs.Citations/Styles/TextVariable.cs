namespace PlanDocs.Citations;

internal sealed record TextVariable(string Name, bool IsShort) : Element
{
    /// <summary>The extension <c>pd:without-year="issued"</c>: "of 1990" at the end falls away where the date has the same year.</summary>
    public string? WithoutYear { get; init; }

    /// <summary>The extension <c>pd:upright-brackets="true"</c>: square brackets at the end, which say what the title means, are not in italics with it.</summary>
    public bool HasUprightBrackets { get; init; }

    /// <summary>The extension <c>pd:digit-prefix="§ "</c>: stands before a value that starts with a digit; others say themselves what they are.</summary>
    public string DigitPrefix { get; init; } = "";

    /// <summary>The extension <c>pd:article-number="Article "</c>: stands before a page such as e0217, which is the number of an article.</summary>
    public string ArticleNumberPrefix { get; init; } = "";

    /// <summary>The extension <c>pd:abbreviated="Congress:Cong."</c>: the word at the end of the value, and what is printed for it.</summary>
    public string? Abbreviated { get; init; }
}
