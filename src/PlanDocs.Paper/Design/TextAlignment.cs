namespace PlanDocs;

public enum TextAlignment
{
    /// <summary>At the side where the language starts to read.</summary>
    Start,
    Center,
    End,
}
