namespace PlanDocs;

/// <summary>How one kind of paragraph looks. Lengths are in points.</summary>
public sealed record ParagraphLook
{
    /// <summary>The size of the text in points.</summary>
    public required double FontSize { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>The colour of the text as 0xRRGGBB.</summary>
    public int Color { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    /// <summary>From the left margin; in a list, the indent of each level.</summary>
    public double LeftIndent { get; init; }

    public double RightIndent { get; init; }

    /// <summary>Of the first line, relative to <see cref="LeftIndent"/>; negative for a hanging indent.</summary>
    public double FirstLineIndent { get; init; }

    public double SpaceBefore { get; init; }

    public double SpaceAfter { get; init; }

    /// <summary>A multiple of the font's own line height (ascender, descender, and line gap), which is what Word calls single spacing.</summary>
    public required double LineSpacing { get; init; }

    /// <summary>The paragraph's last line stays on the page of the next paragraph's first lines.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The paragraph is not divided between pages.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>The paragraph that follows goes on in the same line (APA heading levels 4 and 5); a period is set after the heading.</summary>
    public bool RunIn { get; init; }
}
