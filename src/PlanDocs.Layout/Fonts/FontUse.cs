namespace PlanDocs.Layout;

/// <summary>Which of a paper's families.</summary>
public enum FontUse
{
    Text,
    Code,

    /// <summary>Text inside drawings.</summary>
    Figure,
}
