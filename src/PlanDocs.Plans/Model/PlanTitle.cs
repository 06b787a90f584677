namespace PlanDocs.Plans;

internal static class PlanTitle
{
    /// <summary>Title and subtitle, joined by a colon (APA 2.4).</summary>
    public static IReadOnlyList<Inline> FullTitle(this Plan plan)
    {
        if (plan.Subtitle is not { } subtitle)
            return plan.Title.Inlines;
        var colon = plan.Title.PlainText.TrimEnd() is [.., '?' or '!' or ':' or '.' or '—'] ? " " : ": ";
        return [.. plan.Title.Inlines, new Text(colon), .. subtitle.Inlines];
    }
}
