namespace PlanDocs.Layout;

internal static class LinkDescription
{
    /// <summary>The link's text, and its address where the text does not give it.</summary>
    public static string Of(LinkTarget target, string text) => target switch
    {
        ExternalTarget external when text.Length == 0 || string.Equals(text, external.Url, StringComparison.Ordinal) => external.Url,
        ExternalTarget external => $"{text} ({external.Url})",
        InternalTarget inside => text.Length > 0 ? text : inside.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "An unknown kind of link target."),
    };
}
