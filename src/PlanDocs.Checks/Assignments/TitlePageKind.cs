namespace PlanDocs.Checks;

/// <summary>The two title pages of APA 2.3.</summary>
public enum TitlePageKind
{
    Student,
    Professional,
}
