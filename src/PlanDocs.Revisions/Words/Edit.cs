namespace PlanDocs.Revisions;

/// <summary>A token in both texts, or in one of them.</summary>
internal readonly record struct Edit(Token? Before, Token? After)
{
    public bool IsKept => Before is not null && After is not null;

    public bool IsDeleted => After is null;

    public bool IsInserted => Before is null;

    public Token Token => After ?? Before!;
}
