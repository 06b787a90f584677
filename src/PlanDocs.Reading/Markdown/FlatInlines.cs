using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace PlanDocs.Reading;

/// <summary>
/// The children of a container. What opened and was never closed holds in Markdig's tree all that follows it; ten thousand brackets would nest ten
/// thousand deep, so such a mark is given out as a mark, and what it holds comes after it.
/// </summary>
internal static class FlatInlines
{
    public static IEnumerable<MarkdigInline> Of(ContainerInline container)
    {
        var rest = new Stack<MarkdigInline>();
        for (var inline = container.FirstChild; inline is not null;)
        {
            yield return inline;
            if (inline is DelimiterInline { FirstChild: { } inside })
            {
                if (inline.NextSibling is { } after)
                    rest.Push(after);
                inline = inside;
                continue;
            }

            inline = inline.NextSibling ?? (rest.TryPop(out var next) ? next : null);
        }
    }
}
