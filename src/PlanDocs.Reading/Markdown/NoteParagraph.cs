using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>A note below a table or figure (APA 7.14): a general one starts with <c>Note.</c>, a specific one with a superscript, a probability one with asterisks.</summary>
internal static partial class NoteParagraph
{
    /// <returns>The note and its place among others, which is that of its kind; null for a paragraph that is none.</returns>
    public static (int Rank, IReadOnlyList<Inline> Content)? Read(ParagraphBlock paragraph, MarkdownReading reading, InlineConverter inlines)
    {
        var text = reading.Slice(paragraph.Span.Start, paragraph.Span.Length);
        var general = General().Match(text.Value);
        if (general.Success)
        {
            var label = new Emphasis([new Text(general.Groups["label"].Value)]) { Span = text.SpanOf(0, general.Length) };
            return (0, [label, new Text(" "), .. MarkdownReader.ReadInlines(text.Slice(general.Length, text.Value.Length - general.Length), reading)]);
        }

        return Specific().IsMatch(text.Value) ? (1, inlines.Convert(paragraph.Inline))
            : Probability().IsMatch(text.Value) ? (2, inlines.Convert(paragraph.Inline))
            : null;
    }

    [GeneratedRegex(@"^(?<mark>[*_]?)(?<label>(Note|Anmerkung|Remarque|Nota)\.)\k<mark>\s+")]
    private static partial Regex General();

    [GeneratedRegex(@"^\^[a-z0-9]\^")]
    private static partial Regex Specific();

    /// <summary>An asterisk that shows, and not one that makes a first word italic: "*p* values" starts a sentence.</summary>
    [GeneratedRegex(@"^(?:(?:\\\*|†)+\s?[*_]?p\b|\*{2,}p\*(?!\*)|\*+\s\*p\*)")]
    private static partial Regex Probability();
}
