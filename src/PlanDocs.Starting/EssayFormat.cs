namespace PlanDocs.Starting;

/// <summary>How an essay is written.</summary>
public enum EssayFormat
{
    PlainText,
    Markdown,
}
