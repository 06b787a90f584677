namespace PlanDocs.Docx;

/// <summary>A paragraph of a story, or what stands between its paragraphs and has no mark that could change.</summary>
internal sealed class MarkPlace
{
    public MarkPlaceKind Kind { get; init; }

    /// <summary>The mark as its block alone would have it, until it is known what stands around it.</summary>
    public TrackedMark Mark { get; set; }

    /// <summary>LibreOffice keeps the mark, whatever is said of it.</summary>
    public bool IsFixed { get; set; }

    public bool IsChanged => Mark.Change is not null;

    public bool IsKeptParagraph => Kind == MarkPlaceKind.Paragraph && !IsChanged;

    /// <summary>The whole paragraph came or went.</summary>
    public bool IsChangedParagraph => Kind == MarkPlaceKind.Paragraph && IsChanged && !Mark.Mark.IsAlone;
}
