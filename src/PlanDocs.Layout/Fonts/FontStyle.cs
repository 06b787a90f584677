namespace PlanDocs.Layout;

/// <summary>Which of a paper's faces.</summary>
internal readonly record struct FontStyle(bool Bold, bool Italic, FontUse Use)
{
    /// <summary>As in "has no bold italic face".</summary>
    public override string ToString() => (Bold, Italic) switch
    {
        (true, true) => "bold italic",
        (true, false) => "bold",
        (false, true) => "italic",
        _ => "regular",
    };
}
