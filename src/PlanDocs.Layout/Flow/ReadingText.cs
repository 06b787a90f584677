namespace PlanDocs.Layout;

/// <summary>What bookmarks and the descriptions of links say.</summary>
internal static class ReadingText
{
    /// <summary>Of what is gone as a whole, all is told.</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => PlainText.Of(inlines is [Changed { Content: var whole }] ? whole : inlines).Trim();
}
