using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>Finds footnotes that lack a mark and marks that lack a footnote; Markdig drops the one and prints the other.</summary>
internal static partial class FootnoteLabels
{
    public static void Check(MappedText text, MarkdownDocument document, List<Diagnostic> diagnostics)
    {
        if (!text.Value.Contains("[^", StringComparison.Ordinal))
            return;
        var isCode = Code(document, text.Value.Length);
        var labels = Label().Matches(text.Value).Where(match => !isCode[match.Index]).ToList();
        var definitions = labels.Where(match => match.Groups["colon"].Success).ToList();
        var marks = labels.Where(match => !match.Groups["colon"].Success).ToList();
        var defined = definitions.Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var marked = marks.Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in marks.Where(mark => !defined.Contains(Name(mark))))
            diagnostics.Add(Errors.UndefinedFootnote(Name(mark), text.SpanOf(mark.Index, mark.Length)));
        foreach (var definition in definitions.Where(definition => !marked.Contains(Name(definition))))
            diagnostics.Add(Errors.UnusedFootnote(Name(definition), text.SpanOf(definition.Index, definition.Length)));
    }

    /// <summary>For each character, whether it stands in code, where nothing is a footnote.</summary>
    private static bool[] Code(MarkdownDocument document, int length)
    {
        var isCode = new bool[length];
        var spans = document.Descendants<CodeInline>().Select(code => code.Span).Concat(document.Descendants<Markdig.Syntax.CodeBlock>().Select(code => code.Span));
        foreach (var span in spans.Where(span => span.Start >= 0 && span.End < length && !span.IsEmpty))
            Array.Fill(isCode, true, span.Start, span.Length);
        return isCode;
    }

    private static string Name(Match match) => match.Groups["label"].Value;

    [GeneratedRegex(@"(?<![\\\^])\[\^(?<label>[^\]\s]+)\](?<colon>(?<=^[ ]{0,3}\[\^[^\]\s]+\]):)?", RegexOptions.Multiline)]
    private static partial Regex Label();
}
