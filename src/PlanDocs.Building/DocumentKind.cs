namespace PlanDocs.Building;

/// <summary>The documents that one plan becomes.</summary>
public enum DocumentKind
{
    /// <summary>The capstone paper.</summary>
    Paper,

    /// <summary>The one or two pages that stand behind a resume.</summary>
    Attachment,

    /// <summary>The paper with all that changed since the edition that the plan revises; a first edition has none.</summary>
    Revision,
}
