using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>Turns links into links out of the paper or to a place in it; what leads nowhere keeps its text.</summary>
internal static class LinkConverter
{
    public static IReadOnlyList<Inline> Convert(string url, IReadOnlyList<Inline> content, SourceSpan span, MarkdownReading reading)
    {
        if (Target(url) is { } target)
            return [new Link(target, content.Count > 0 ? content : [new Text(url) { Span = span }]) { Span = span }];
        reading.Diagnostics.Add(Errors.LinkLeadsNowhere(url, span));
        return content;
    }

    public static Link Convert(AutolinkInline link, SourceSpan span) =>
        new(new ExternalTarget(link.IsEmail ? "mailto:" + link.Url : link.Url), [new Text(link.Url) { Span = span }]) { Span = span };

    private static LinkTarget? Target(string url)
    {
        if (url.StartsWith('#'))
            return url.Length > 1 ? new InternalTarget(url[1..]) : null;
        // No program opens the scheme doi; its resolver has an address.
        if (url.StartsWith("doi:10.", StringComparison.OrdinalIgnoreCase))
            url = "https://doi.org/" + url[4..];
        url = url.Replace(" ", "%20", StringComparison.Ordinal);
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" or "ftp" ? new ExternalTarget(url) : null;
    }
}
