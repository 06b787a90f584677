using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>What pandoc, Quarto, or LaTeX would understand and this dialect does not: it is kept as text, and the writer is told.</summary>
internal static partial class UnsupportedSyntax
{
    public static void Report(ParagraphBlock paragraph, MarkdownReading reading)
    {
        var text = reading.Text.Value.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
        if (text.Contains('\n'))
            Report(LetteredList(), "a list with letters, roman numerals, or numbers in parentheses", "write `1.` or `-` (APA 6.50), or put (a), (b), and (c) into a sentence");
        if (text.IndexOfAny("+:|{\\") < 0)
            return;
        Report(GridTable(), "a table drawn with plus signs", "write a pipe table: `| a | b |` over `|---|---|`");
        Report(Division(), "a division with colons", "a plan has `sections:` for divisions");
        Report(DefinitionList(), "a list of definitions", "write a bulleted list: `- **Term**: meaning`");
        Report(LineBlock(), "a block of lines with bars", "end a line with a backslash to keep its break");
        Report(ShortCode(), "a shortcode in braces", "leave it out: headings, appendices, and references start their own pages");
        Report(TexCommand(), "a LaTeX command", "use Markdown: *italic*, **bold**, [@key] for a citation");

        void Report(Regex pattern, string what, string help)
        {
            if (pattern.Match(reading.Slice(paragraph.Span.Start, paragraph.Span.Length).Value) is { Success: true } match)
                reading.Diagnostics.Add(Errors.Unsupported(what, help, reading.SpanOf(new(paragraph.Span.Start + match.Index, paragraph.Span.Start + match.Index + match.Length - 1))));
        }
    }

    [GeneratedRegex(@"\A\+[-=:+]+\+[ ]*$", RegexOptions.Multiline)]
    private static partial Regex GridTable();

    /// <summary>The mark of the first item, where that of the second starts one of the next lines.</summary>
    [GeneratedRegex(@"^[ ]{0,3}(?:(?<mark>\(?a[.)])(?=[ ]\S[^\n]*(?:\n[^\n]*){0,2}?\n[ ]{0,3}\(?b[.)][ ])|(?<mark>\(?A[.)])(?=[ ]\S[^\n]*(?:\n[^\n]*){0,2}?\n[ ]{0,3}\(?B[.)][ ])|(?<mark>\(?[iI][.)])(?=[ ]\S[^\n]*(?:\n[^\n]*){0,2}?\n[ ]{0,3}\(?(?:ii|II)[.)][ ])|(?<mark>\(1\))(?=[ ]\S[^\n]*(?:\n[^\n]*){0,2}?\n[ ]{0,3}\(2\)[ ]))", RegexOptions.Multiline)]
    private static partial Regex LetteredList();

    [GeneratedRegex(@"^:{3,}", RegexOptions.Multiline)]
    private static partial Regex Division();

    [GeneratedRegex(@"(?<=\n[ ]{0,3}):(?=[ ])")]
    private static partial Regex DefinitionList();

    [GeneratedRegex(@"\A\|(?= \S)(?![^\n]*\|[ ]*$)", RegexOptions.Multiline)]
    private static partial Regex LineBlock();

    [GeneratedRegex(@"\{\{[<%][^<>{}]*[>%]\}\}")]
    private static partial Regex ShortCode();

    [GeneratedRegex(@"(?<![\\`])\\(newpage|pagebreak|clearpage|noindent|textbf|textit|emph|underline|cite[a-z]*|ref|label|begin|end|section|subsection|footnote|href|url)\b")]
    private static partial Regex TexCommand();
}
