namespace PlanDocs.Docx;

/// <summary>The three families of list styles that Word has.</summary>
internal enum ListStyle
{
    Bullet,
    Number,

    /// <summary>A further paragraph of an item, without a marker.</summary>
    Continue,
}
