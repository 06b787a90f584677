namespace PlanDocs.Revisions;

/// <summary>A list of both editions, item by item.</summary>
internal static class ListMerge
{
    public static ListBlock? Of(ListBlock before, ListBlock after)
    {
        if (before.Marker != after.Marker || before.Start != after.Start)
            return null;
        return after with { Items = [.. Rows.Align(before.Items, after.Items, ContentKey.Of, PlainText.Of, CanPair).Select(pair => Item(pair.Before, pair.After))] };
    }

    private static ListItem Item(ListItem? before, ListItem? after) => (before, after) switch
    {
        (null, { } come) => come with { Change = Change.Inserted },
        ({ } gone, null) => gone with { Change = Change.Deleted },
        ({ } first, { } second) when ContentKey.Of(first) == ContentKey.Of(second) => second,
        ({ } first, { } second) => second with { Content = Content(first, second) },
        _ => throw new ArgumentException("An item is of one edition at least."),
    };

    /// <summary>The marker stands at the first paragraph, which therefore stays, whatever became of its words.</summary>
    private static bool CanPair(ListItem before, ListItem after) => before.Content is [Paragraph, ..] && after.Content is [Paragraph, ..];

    private static IReadOnlyList<Block> Content(ListItem before, ListItem after)
    {
        var (first, second) = ((Paragraph)before.Content[0], (Paragraph)after.Content[0]);
        var isSame = ContentKey.Of(first) == ContentKey.Of(second);
        var lead = isSame ? second : second with { Content = InlineMerge.Of(first.Content, second.Content), Before = first };
        return [lead, .. NestedMerge.Of([.. before.Content.Skip(1)], [.. after.Content.Skip(1)])];
    }
}
