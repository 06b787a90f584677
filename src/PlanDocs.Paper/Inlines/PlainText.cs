using System.Text;

namespace PlanDocs;

/// <summary>What inlines say, without their look, their notes, and what the new edition no longer has: for metadata, bookmarks, and messages.</summary>
public static class PlainText
{
    public static string Of(IEnumerable<Inline> inlines)
    {
        if (inlines is IReadOnlyList<Inline> and [Text only])
            return only.Value;
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<Inline> inlines)
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
            default: Append(text, InlineContent.Of(inline)); break;
        }
    }
}
