namespace PlanDocs.Docx;

/// <summary>Where a paragraph stands, as far as its look depends on it.</summary>
internal enum Surroundings
{
    Text,
    Cell,
    Note,
}
