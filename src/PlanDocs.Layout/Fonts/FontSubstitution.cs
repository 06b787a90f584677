namespace PlanDocs.Layout;

/// <summary>How far the font that is used is from the one that is wanted.</summary>
public enum FontSubstitution
{
    /// <summary>The family itself.</summary>
    Itself,

    /// <summary>Another family with the same advance widths: every line and page breaks alike.</summary>
    SameWidths,

    /// <summary>A family with other widths.</summary>
    OtherWidths,
}
