namespace PlanDocs.Building;

/// <summary>The documents that one plan becomes.</summary>
public enum DocumentKind
{
    /// <summary>The capstone paper.</summary>
    Paper,

    /// <summary>The one or two pages that stand behind a resume.</summary>
    Attachment,
}
