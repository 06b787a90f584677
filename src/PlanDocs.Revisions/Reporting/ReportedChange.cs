namespace PlanDocs.Revisions;

/// <summary>A change, as it is told in words.</summary>
/// <param name="Kind">What became of the whole; null where only something in it changed.</param>
/// <param name="What">What it is, such as <c>paragraph</c> or <c>table row</c>.</param>
/// <param name="Pieces">Its text in order, with what went and what came.</param>
public sealed record ReportedChange(ChangeKind? Kind, string What, IReadOnlyList<ChangePiece> Pieces)
{
    /// <summary>The text in the old edition.</summary>
    public string Before => string.Concat(Pieces.Where(piece => piece.Kind is null or ChangeKind.Deleted or ChangeKind.MovedFrom).Select(piece => piece.Text));

    /// <summary>The text in the new edition.</summary>
    public string After => string.Concat(Pieces.Where(piece => piece.Kind is null or ChangeKind.Inserted or ChangeKind.MovedTo).Select(piece => piece.Text));
}
