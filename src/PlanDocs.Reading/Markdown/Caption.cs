using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>A table's title and identifier, from a paragraph that starts with <c>Table:</c> or, as in pandoc, with a colon alone.</summary>
internal sealed partial record Caption(IReadOnlyList<Inline> Title, string Id)
{
    public static bool IsCaption(ParagraphBlock paragraph, MarkdownReading reading) =>
        Start().IsMatch(reading.Text.Value.AsSpan(paragraph.Span.Start, Math.Min(16, paragraph.Span.Length)));

    public static Caption Read(ParagraphBlock paragraph, MarkdownReading reading)
    {
        var text = reading.Slice(paragraph.Span.Start, paragraph.Span.Length);
        var start = Start().Match(text.Value).Length;
        var (title, attributes) = AttributeList.AtEnd(text.Slice(start, text.Value.Length - start));
        attributes.ReportAllBut(item => item.Kind == AttributeKind.Identifier, reading);
        return new Caption(MarkdownReader.ReadInlines(title, reading), attributes.Id);
    }

    [GeneratedRegex(@"^(Table|Tabelle|Tableau|Tabla)?:\s+")]
    private static partial Regex Start();
}
