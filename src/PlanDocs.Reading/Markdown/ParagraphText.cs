using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>A paragraph's characters in the order in which they are converted, with <see cref="Quotes.Opaque"/> for what is no text.</summary>
internal static class ParagraphText
{
    public static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var child in FlatInlines.Of(container))
            Append(child, text);
    }

    private static void Append(Markdig.Syntax.Inlines.Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline { IsFirstCharacterEscaped: true } literal:
                text.Append(Quotes.Opaque).Append(literal.Content.AsSpan()[1..]);
                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline or NoBreakSpaceInline:
                text.Append(' ');
                break;
            case HtmlEntityInline entity:
                // A mark that was written as an entity is final.
                text.Append(entity.Transcoded.AsSpan() is [var only] && char.IsWhiteSpace(only) ? ' ' : Quotes.Opaque);
                break;
            case HtmlInline or FootnoteLink { IsBackLink: true } or LinkInline { IsImage: true }:
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                break;
            case ContainerInline container:
                Append(container, text);
                break;
            default:
                text.Append(Quotes.Opaque);
                break;
        }
    }
}
