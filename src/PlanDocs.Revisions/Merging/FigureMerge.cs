namespace PlanDocs.Revisions;

/// <summary>A figure of both editions; another picture replaces the old one, which <see cref="Block.Before"/> keeps.</summary>
internal static class FigureMerge
{
    public static Figure Of(Figure before, Figure after) => after with
    {
        Title = InlineMerge.Of(before.Title, after.Title),
        Notes = NotesMerge.Of(before.Notes, after.Notes),
    };
}
