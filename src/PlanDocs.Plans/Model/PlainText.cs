using System.Text;

namespace PlanDocs.Plans;

/// <summary>The words of inlines without their formatting, for metadata and messages.</summary>
public static class PlainText
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Text only])
            return only.Value;
        var builder = new StringBuilder();
        Append(builder, inlines);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text: builder.Append(text.Value); break;
                case Code code: builder.Append(code.Value); break;
                case CrossReference reference: builder.Append(reference.Label); break;
                case LineBreak: builder.Append(' '); break;
                case Citation citation: Append(builder, citation.Rendered); break;
                case Emphasis span: Append(builder, span.Content); break;
                case Strong span: Append(builder, span.Content); break;
                case Underline span: Append(builder, span.Content); break;
                case Upright span: Append(builder, span.Content); break;
                case SmallCaps span: Append(builder, span.Content); break;
                case Superscript span: Append(builder, span.Content); break;
                case Subscript span: Append(builder, span.Content); break;
                case ForeignText span: Append(builder, span.Content); break;
                case Link span: Append(builder, span.Content); break;
                case Footnote or PageNumber: break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }
}
