namespace PlanDocs;

public enum ChangeKind
{
    /// <summary>Only the new edition has it.</summary>
    Inserted,

    /// <summary>Only the old edition has it.</summary>
    Deleted,

    /// <summary>The new edition has it at another place.</summary>
    MovedFrom,

    /// <summary>The old edition has it at another place.</summary>
    MovedTo,
}
