using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Parts Markdown into its blocks and leaves them as they are written; a short paragraph that is bold as a whole is a heading.</summary>
internal static partial class MarkdownEssay
{
    /// <summary>Ranks of paragraphs in bold, and in bold italics, behind the six levels of Markdown.</summary>
    private const int Bold = 11, BoldItalic = 12;

    private const int MostWordsOfHeading = 14;

    /// <summary>In characters. A longer line is text, whatever marks stand around it.</summary>
    private const int LongestHeading = 1000;

    /// <param name="lines">Those of the file, front matter and all.</param>
    public static IReadOnlyList<EssayBlock> Read(FrontMatter front, IReadOnlyList<EssayLine> lines)
    {
        lines = WithoutLayout(lines);
        var blocks = front.Blocks.ToList();
        for (var i = front.LineCount; i < lines.Count;)
        {
            if (lines[i].IsBlank || Comment().IsMatch(lines[i].Text))
            {
                i++;
                continue;
            }

            var end = EndOf(lines, i);
            Add(blocks, [.. Enumerable.Range(i, end - i).Select(index => lines[index])]);
            i = end;
        }

        return HeadingRanks.Levelled(Joined(blocks));
    }

    /// <summary>Lines that say to LaTeX or Quarto how a page looks, and nothing to a reader, are as good as blank.</summary>
    private static List<EssayLine> WithoutLayout(IReadOnlyList<EssayLine> lines)
    {
        var rest = new List<EssayLine>();
        var isCode = false;
        foreach (var line in lines)
        {
            isCode ^= Fence().IsMatch(line.Text);
            rest.Add(!isCode && Layout().IsMatch(line.Text) ? line with { Text = "" } : line);
        }

        return rest;
    }

    private static int EndOf(IReadOnlyList<EssayLine> lines, int start)
    {
        if (Fence().Match(lines[start].Text) is { Success: true } fence)
        {
            var close = start + 1;
            while (close < lines.Count && !lines[close].Text.StartsWith(fence.Value, StringComparison.Ordinal))
                close++;
            return Math.Min(lines.Count, close + 1);
        }

        if (IsHeading(lines[start]))
            return start + 1;
        var end = start + 1;
        while (end < lines.Count && !lines[end].IsBlank && !IsHeading(lines[end]) && !Fence().IsMatch(lines[end].Text))
            end++;
        return end;
    }

    private static void Add(List<EssayBlock> blocks, List<EssayLine> group)
    {
        var span = group[0].Span with { Length = group[^1].Span.End - group[0].Span.Start };
        if (IsHeading(group[0]) && Heading().Match(group[0].Text) is var heading)
            blocks.Add(new EssayBlock(EssayBlockKind.Heading, Unnumbered(heading.Groups["text"].Value), heading.Groups["hashes"].Length, span));
        else if (group is [.., var rule] && group.Count > 1 && group[0].Text.Length <= LongestHeading && Underline().IsMatch(rule.Text) && !group[0].Text.StartsWith('|'))
            blocks.Add(new EssayBlock(EssayBlockKind.Heading, string.Join(' ', group[..^1].Select(line => line.Text)), rule.Text[0] == '=' ? 1 : 2, span));
        else if (group.Count == 1 && Divider().IsMatch(group[0].Text))
            return;
        else if (group.Count == 1 && group[0].Text.Length <= LongestHeading && BoldLine().Match(group[0].Text) is { Success: true } bold && bold.Groups["text"].Value.Split(' ').Length <= MostWordsOfHeading && !Caption().IsMatch(bold.Groups["text"].Value))
            blocks.Add(new EssayBlock(EssayBlockKind.Heading, bold.Groups["text"].Value, bold.Groups["marks"].Length == 3 ? BoldItalic : Bold, span));
        else if (OtherStart().IsMatch(group[0].Text) || group[0].Indent >= 4)
            blocks.Add(new EssayBlock(EssayBlockKind.Other, string.Join('\n', group.Select(line => new string(' ', line.Indent) + line.Text)), 0, span));
        else
            blocks.Add(new EssayBlock(EssayBlockKind.Paragraph, string.Join('\n', group.Select(line => line.Text)), 0, span));
    }

    /// <summary>A list or a note goes on behind a blank line where the next block is indented.</summary>
    private static List<EssayBlock> Joined(List<EssayBlock> blocks)
    {
        var joined = new List<EssayBlock>();
        for (var i = 0; i < blocks.Count;)
        {
            var end = i + 1;
            while (end < blocks.Count && blocks[i].Kind == EssayBlockKind.Other && blocks[end].Kind == EssayBlockKind.Other && blocks[end].Markdown.StartsWith(' '))
                end++;
            joined.Add(end == i + 1 ? blocks[i] : blocks[i] with { Markdown = string.Join("\n\n", blocks[i..end].Select(block => block.Markdown)) });
            i = end;
        }

        return joined;
    }

    private static bool IsHeading(EssayLine line) => line.Text.Length <= LongestHeading && Heading().IsMatch(line.Text);

    // Google Docs writes headings that are bold in their style as bold text.
    private static string Unnumbered(string heading)
    {
        var text = Number().Replace(Attributes().Replace(heading.TrimEnd('#', ' '), ""), "");
        return BoldLine().Match(text) is { Success: true } bold ? bold.Groups["text"].Value : text;
    }

    [GeneratedRegex(@"^(?<hashes>#{1,6})\s+(?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s*\{[^{}]*\}$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(?:\d{1,2}\.)+(?:\d{1,2})?\s+(?=\p{L})")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:=+|-{3,})$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|\{\{<\s*pagebreak\s*>\}\})$")]
    private static partial Regex Divider();

    [GeneratedRegex(@"^(?::{3,}.*|(?:\\(?:newpage|pagebreak|clearpage|cleardoublepage|thispagestyle|pagestyle|pagenumbering|singlespacing|doublespacing|onehalfspacing|centering|raggedright|noindent|[vh]space|[vh]fill|begin|end|setcounter|addcontentsline|tableofcontents|listoffigures|listoftables|appendix|par|bigskip|medskip|smallskip)\*?(?![A-Za-z])(?:\{[^{}]*\}|\[[^\[\]]*\])*\s*)+)$")]
    private static partial Regex Layout();

    [GeneratedRegex(@"^(?<marks>\*{2,3}|_{2,3})(?<text>[^*_]+[^*_.,;])\k<marks>$")]
    private static partial Regex BoldLine();

    [GeneratedRegex(@"^(?:Table|Figure|Tabelle|Abbildung)\s+\w?\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:[-*+]\s|\d{1,9}[.)]\s|>|\||\[\^[^\]]+\]:|!\[|```|~~~|(?:Table|Note)?:\s)")]
    private static partial Regex OtherStart();

    [GeneratedRegex("^(?:```+|~~~+)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^<!--.*-->$")]
    private static partial Regex Comment();
}
