using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>A table's title and identifier, from a paragraph that starts with <c>Table:</c> or, as in pandoc, with a colon alone.</summary>
internal sealed partial record Caption(IReadOnlyList<Inline> Title, AttributeList Attributes)
{
    public static Caption? Of(ParagraphBlock paragraph, MarkdownReading reading)
    {
        var text = reading.Slice(paragraph.Span.Start, paragraph.Span.Length);
        var start = Start().Match(text.Value);
        if (!start.Success)
            return null;
        var (title, attributes) = AttributeList.AtEnd(text.Slice(start.Length, text.Value.Length - start.Length), reading);
        return new Caption(MarkdownReader.ReadInlines(title, reading), attributes);
    }

    [GeneratedRegex(@"^(Table|Tabelle|Tableau|Tabla)?:\s+")]
    private static partial Regex Start();
}
