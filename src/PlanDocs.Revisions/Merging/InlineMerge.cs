namespace PlanDocs.Revisions;

/// <summary>The running text of two editions as one with its changes.</summary>
internal static class InlineMerge
{
    public static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> before, IReadOnlyList<Inline> after)
    {
        if (ContentKey.Of(before) == ContentKey.Of(after))
            return after;
        return InlineBuilder.Build(WordDiff.Compare(Tokenizer.Tokens(before), Tokenizer.Tokens(after)));
    }

    /// <summary>The text at the place from which it was moved: what went is marked, the rest is as it was.</summary>
    public static (IReadOnlyList<Inline> From, IReadOnlyList<Inline> To) Moved(IReadOnlyList<Inline> before, IReadOnlyList<Inline> after)
    {
        var edits = WordDiff.Compare(Tokenizer.Tokens(before), Tokenizer.Tokens(after));
        var from = edits.Where(edit => !edit.IsInserted).Select(edit => edit.IsKept ? new Edit(edit.Before, edit.Before) : edit);
        var to = edits.Where(edit => !edit.IsDeleted).Select(edit => edit.IsKept ? new Edit(edit.After, edit.After) : edit);
        return (InlineBuilder.Build([.. from]), InlineBuilder.Build([.. to]));
    }
}
