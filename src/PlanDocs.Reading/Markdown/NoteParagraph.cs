using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>A note below a table or figure (APA 7.14): a general one starts with <c>Note.</c>, a specific one with a superscript, a probability one with asterisks.</summary>
internal static partial class NoteParagraph
{
    /// <param name="isFurther">Another note came before, so that specific and probability notes may follow.</param>
    public static IReadOnlyList<Inline>? Read(ParagraphBlock paragraph, MarkdownReading reading, InlineConverter inlines, bool isFurther)
    {
        var text = reading.Slice(paragraph.Span.Start, paragraph.Span.Length);
        var general = General().Match(text.Value);
        if (general.Success)
        {
            var label = new Emphasis([new Text(general.Groups["label"].Value)]) { Span = text.SpanOf(0, general.Length) };
            return [label, new Text(" "), .. MarkdownReader.ReadInlines(text.Slice(general.Length, text.Value.Length - general.Length), reading)];
        }

        return isFurther && Further().IsMatch(text.Value) ? inlines.Convert(paragraph.Inline) : null;
    }

    [GeneratedRegex(@"^(?<mark>[*_]?)(?<label>(Note|Anmerkung|Remarque|Nota)\.)\k<mark>\s+")]
    private static partial Regex General();

    [GeneratedRegex(@"^(\^[a-z0-9]\^|\\?\*+\s?\*?p)")]
    private static partial Regex Further();
}
