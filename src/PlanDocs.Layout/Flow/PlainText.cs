using System.Text;

namespace PlanDocs.Layout;

/// <summary>What inlines say, without any look and without what the new edition no longer has: for bookmarks and the descriptions of links.</summary>
internal static class PlainText
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        // Of what is gone as a whole, all is told.
        Append(text, inlines is [Changed { Content: var whole }] ? whole : inlines);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(text, inline);
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Text plain: text.Append(plain.Value); break;
            case Code code: text.Append(code.Value); break;
            case CrossReference reference: text.Append(reference.Label); break;
            case LineBreak: text.Append(' '); break;
            case Footnote or PageNumber or Changed { Change.IsGone: true }: break;
            default: Append(text, InlineChildren.Of(inline)); break;
        }
    }
}
