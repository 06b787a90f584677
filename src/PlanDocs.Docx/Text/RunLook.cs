namespace PlanDocs.Docx;

/// <summary>How a piece of running text looks, and how its paragraph's style already looks: a run says only what differs.</summary>
internal readonly record struct RunLook
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool StyleBold { get; init; }

    public bool StyleItalic { get; init; }

    public bool SmallCaps { get; init; }

    public bool Underline { get; init; }

    public VerticalPosition Vertical { get; init; }

    public bool Code { get; init; }

    /// <summary>The character style of words that belong to a heading but stand in the paragraph after it.</summary>
    public string? HeadingStyle { get; init; }

    /// <summary>The language where it is not the document's.</summary>
    public string? Language { get; init; }

    /// <summary>The text stands in a hyperlink already; Word knows none inside another.</summary>
    public bool InLink { get; init; }

    /// <summary>The link leads out of the document.</summary>
    public bool InExternalLink { get; init; }

    /// <summary>The text repeats other text, as in the contents: without notes, fields, and line breaks.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>What became of the text by itself.</summary>
    public Change? Change { get; init; }

    /// <summary>How the old edition formats the same text, where it does so otherwise.</summary>
    public FormerLook? Former { get; init; }

    public static RunLook Of(ParagraphLook look) =>
        new() { Bold = look.Bold, Italic = look.Italic, StyleBold = look.Bold, StyleItalic = look.Italic };

    /// <summary>As the old edition alone has it.</summary>
    public RunLook Before() => (Former?.Look ?? this) with { Change = PlanDocs.Change.Deleted, Former = null };

    /// <summary>As the new edition alone has it.</summary>
    public RunLook After() => this with { Change = PlanDocs.Change.Inserted, Former = null };

    /// <summary>Without what stands around a piece that is to be upright.</summary>
    public RunLook Upright() => this with { Bold = false, Italic = false, SmallCaps = false };
}
