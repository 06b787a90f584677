namespace PlanDocs;

/// <summary>How a paper looks, said once for all formats: page, font, and the look of each kind of paragraph. Lengths are in points.</summary>
public sealed record PageDesign
{
    public required PageSize Size { get; init; }

    public required Margins Margins { get; init; }

    public required FontChoice Font { get; init; }

    /// <summary>The family for code.</summary>
    public string MonospacedFamily { get; init; } = DefaultMonospacedFamily;

    public const string DefaultMonospacedFamily = "Courier New";

    /// <summary>The family of text inside drawings: APA 7.26 asks for one without serifs.</summary>
    public string FigureFamily { get; init; } = "Arial";

    public required PageHeader Header { get; init; }

    public required TableLook Tables { get; init; }

    /// <summary>The space between a table or figure and the text above it on the same page, in points.</summary>
    public double SpaceBeforeTable { get; init; }

    /// <summary>The space between a table or figure, its notes included, and the text below it on the same page, in points.</summary>
    public double SpaceAfterTable { get; init; }

    public required IReadOnlyDictionary<TextRole, ParagraphLook> Looks { get; init; }

    /// <summary>The look of a kind of paragraph.</summary>
    public ParagraphLook Look(TextRole role) => Looks[role];

    /// <summary>The width between the margins.</summary>
    public double TextWidth => Size.Width - Margins.Left - Margins.Right;

    /// <summary>The height between the margins.</summary>
    public double TextHeight => Size.Height - Margins.Top - Margins.Bottom;
}
