using Markdig;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>
/// Reads prose: Markdig finds the Markdown, parsers of our own the citations, notes, and passages that Markdown does not know, and the
/// converters turn Markdig's tree into the paper's blocks and inlines, each with its place in the plan.
/// </summary>
public static class MarkdownReader
{
    /// <summary>What there is to say about one text; nobody reads more.</summary>
    private const int MostDiagnostics = 5_000;

    /// <summary>Nothing is lost: what a paper cannot show keeps its text and gets a warning.</summary>
    public static Result<IReadOnlyList<Block>> Read(MappedText text, MarkdownContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var reading = new MarkdownReading(text, context, diagnostics);
        if (context.Bounds.Problem(text) is { } problem)
            return new([], [problem]);
        if (Parse(text, MarkdownPipelines.Blocks, diagnostics) is not { } document)
            return new([], diagnostics);
        var blocks = new BlockConverter(reading).Convert(document);
        FootnoteLabels.Check(text, document, diagnostics);
        return new(blocks, Foremost(diagnostics));
    }

    /// <summary>In the order of the text; where there are too many, errors before warnings.</summary>
    private static IReadOnlyList<Diagnostic> Foremost(List<Diagnostic> diagnostics)
    {
        var kept = diagnostics.Count <= MostDiagnostics ? diagnostics : [.. diagnostics.OrderBy(diagnostic => diagnostic.Severity != Severity.Error).Take(MostDiagnostics)];
        return [.. kept.OrderBy(diagnostic => diagnostic.Span.Start)];
    }

    /// <summary>Reads text that is a part of a line: a caption, a note, the words around a citation.</summary>
    internal static IReadOnlyList<Inline> ReadInlines(MappedText text, MarkdownReading reading)
    {
        var trimmed = Trim(text);
        if (trimmed.Value.Length == 0 || Parse(trimmed, MarkdownPipelines.Inlines, reading.Diagnostics) is not { } document)
            return [];
        var converter = new InlineConverter(reading with { Text = trimmed });
        return [.. document.OfType<ParagraphBlock>().SelectMany(paragraph => converter.Convert(paragraph.Inline))];
    }

    private static MappedText Trim(MappedText text)
    {
        var start = text.Value.Length - text.Value.AsSpan().TrimStart().Length;
        var end = text.Value.AsSpan().TrimEnd().Length;
        return end <= start ? text.Slice(0, 0) : text.Slice(start, end - start);
    }

    // Markdig refuses input that is nested beyond its limit with an exception; there is no other way to ask.
    private static MarkdownDocument? Parse(MappedText text, MarkdownPipeline pipeline, List<Diagnostic> diagnostics)
    {
        try
        {
            return Markdig.Markdown.Parse(text.Value, pipeline);
        }
        catch (ArgumentException)
        {
            diagnostics.Add(Errors.TooDeep(text.Span));
            return null;
        }
    }
}
