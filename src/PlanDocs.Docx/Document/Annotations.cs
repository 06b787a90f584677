namespace PlanDocs.Docx;

/// <summary>The numbers of bookmarks and tracked changes, which Word counts together.</summary>
internal sealed class Annotations
{
    private int _count;

    public int Next() => _count++;
}
