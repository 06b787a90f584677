namespace PlanDocs.Docx;

/// <summary>A part with text of its own (Word calls the main text, the header, and the notes stories): its XML and its relationships.</summary>
internal sealed record Story(WordXml Xml)
{
    public Relationships Relationships { get; init; } = new();
}
