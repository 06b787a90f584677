namespace PlanDocs;

public enum ParagraphKind
{
    /// <summary>Text with an indented first line.</summary>
    Body,

    /// <summary>Text that goes on after a list, a quotation, or a table, with no indent.</summary>
    Continued,

    /// <summary>The abstract's paragraph, without an indent (APA 2.9).</summary>
    Abstract,

    /// <summary>The line of keywords (APA 2.10).</summary>
    Keywords,
}
