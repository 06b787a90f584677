namespace PlanDocs;

/// <summary>The words with which a paper that shows its changes explains its marks, in one language.</summary>
public sealed record ChangeWords
{
    public static ChangeWords English { get; } = new()
    {
        Language = "en",
        Title = "Changes.",
        Since = "This paper shows what changed since the edition of {0}.",
        SinceEarlier = "This paper shows what changed since the earlier version.",
        Marks =
        [
            new(ChangeKind.Inserted, "Inserted text is underlined"),
            new(null, "; "),
            new(ChangeKind.Deleted, "deleted text is struck through"),
            new(null, "; text that was moved is shown "),
            new(ChangeKind.MovedFrom, "where it was"),
            new(null, " and "),
            new(ChangeKind.MovedTo, "where it is"),
            new(null, ". A bar in the margin stands beside every line in which something changed, its format included."),
        ],
        Inserted = " [inserted: ",
        EndOfInsertion = " end of insertion] ",
        Deleted = " [deleted: ",
        EndOfDeletion = " end of deletion] ",
        MovedFrom = " [moved from here: ",
        MovedTo = " [moved to here: ",
        EndOfMove = " end of move] ",
    };

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>{0} is the old edition.</summary>
    public required string Since { get; init; }

    /// <summary>In place of <see cref="Since"/>, where nothing tells the two apart.</summary>
    public required string SinceEarlier { get; init; }

    /// <summary>What each mark means, in the mark itself.</summary>
    public required IReadOnlyList<ChangePiece> Marks { get; init; }

    // What is read aloud before and after changed text.
    public required string Inserted { get; init; }
    public required string EndOfInsertion { get; init; }
    public required string Deleted { get; init; }
    public required string EndOfDeletion { get; init; }
    public required string MovedFrom { get; init; }
    public required string MovedTo { get; init; }
    public required string EndOfMove { get; init; }

    /// <summary>Whether a paper of this language has to say that these words are of another one.</summary>
    public bool AreForeignIn(string language) => !language.Split('-')[0].Equals(Language, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is read aloud before changed text.</summary>
    public string Before(Change change) => change.Kind switch
    {
        ChangeKind.Inserted => Inserted,
        ChangeKind.Deleted => Deleted,
        ChangeKind.MovedFrom => MovedFrom,
        ChangeKind.MovedTo => MovedTo,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>What is read aloud after changed text.</summary>
    public string After(Change change) => change.Kind switch
    {
        ChangeKind.Inserted => EndOfInsertion,
        ChangeKind.Deleted => EndOfDeletion,
        ChangeKind.MovedFrom or ChangeKind.MovedTo => EndOfMove,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
