namespace PlanDocs.Plans;

/// <summary>The two title pages of APA 2.3.</summary>
public enum PaperKind
{
    Student,
    Professional,
}
