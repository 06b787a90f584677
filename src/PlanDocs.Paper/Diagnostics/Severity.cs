namespace PlanDocs;

public enum Severity
{
    /// <summary>The document is made; something in it deserves a look.</summary>
    Warning,

    /// <summary>No document is made.</summary>
    Error,
}
