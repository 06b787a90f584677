using System.Text;
using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Reads plain text: paragraphs by blank lines, by indentation, or by long lines; headings by their shape.</summary>
internal static partial class PlainTextEssay
{
    /// <summary>Where most of the text stands in lines longer than this, every line is a paragraph.</summary>
    private const int LongLine = 110;

    private const int LongestTitleLine = 64;

    public static IReadOnlyList<EssayBlock> Read(SourceFile file)
    {
        var lines = EssayLine.Of(file);
        var isWrapped = lines.Where(line => line.Text.Length > LongLine).Sum(line => line.Text.Length) * 2 < lines.Sum(line => line.Text.Length);
        var blocks = new List<EssayBlock>();
        foreach (var group in Groups(lines))
        {
            if (blocks.FindLast(block => block.Kind == EssayBlockKind.Heading) is { } heading && SectionNames.IsReferences(heading.Markdown))
                AddReferences(blocks, group);
            else
                AddGroup(blocks, group, isWrapped, Margin(lines));
        }

        return HeadingRanks.Levelled(blocks);
    }

    /// <summary>In a reference list a line that stands out to the left starts an entry; where none does, the entries are told apart later.</summary>
    private static void AddReferences(List<EssayBlock> blocks, List<EssayLine> group)
    {
        while (group.Count > 0 && HeadingShape.Of(group[0]) is { } heading && (SectionNames.IsSpecial(heading.Text) || heading.Rank < HeadingShape.CenteredCapitals))
        {
            blocks.Add(Heading(group[0], heading.Text, heading.Rank));
            group = group[1..];
        }

        var outer = group.Select(line => line.Indent).DefaultIfEmpty(0).Min();
        var isHanging = group.Exists(line => line.Indent > outer) && group.Count > 0 && group[0].Indent == outer;
        for (var start = 0; start < group.Count;)
        {
            var end = start + 1;
            while (end < group.Count && (!isHanging || group[end].Indent > outer))
                end++;
            var entry = group[start..end];
            blocks.Add(new EssayBlock(EssayBlockKind.Paragraph, isHanging ? Joined(entry) : string.Join('\n', entry.Select(line => line.Text)), 0, SpanOf(entry)));
            start = end;
        }
    }

    private static IEnumerable<List<EssayLine>> Groups(IReadOnlyList<EssayLine> lines)
    {
        var group = new List<EssayLine>();
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                group.Add(line);
                continue;
            }

            if (group.Count > 0)
                yield return group;
            group = [];
        }

        if (group.Count > 0)
            yield return group;
    }

    /// <summary>By how much all of the text is moved to the right.</summary>
    private static int Margin(IReadOnlyList<EssayLine> lines) => lines.Where(line => line.Text.Length > 40).Select(line => line.Indent).DefaultIfEmpty(0).Min();

    private static void AddGroup(List<EssayBlock> blocks, List<EssayLine> group, bool isWrapped, int margin)
    {
        if (group is [var title, var rule] && Rule().IsMatch(rule.Text) && title.Text.Length <= 110)
            blocks.Add(Heading(title, title.Text, rule.Text[0] is '=' or '*' ? 1 : 2));
        else if (group.Count == 1 && Rule().IsMatch(group[0].Text))
            return;
        else if (IsList(group))
            blocks.Add(List(group));
        else if (group.All(line => line.Indent >= margin + 4) && (group.Count > 1 || group[0].Text.Length > 90) && group.Sum(line => line.Text.Length) > 120 && HeadingShape.Of(group[0]) is null)
            blocks.Add(Other("> " + MarkdownEscape.Of(Joined(group)), group));
        else if (ListStart(group) is > 0 and var list)
        {
            // Such a line is no heading, unless it is the label of a part of a goal.
            if (list == 1 && !GoalLabel.IsKnown(group[0].Text))
                blocks.Add(new EssayBlock(EssayBlockKind.Paragraph, MarkdownEscape.Of(group[0].Text), 0, group[0].Span));
            else
                AddGroup(blocks, group[..list], isWrapped, margin);
            blocks.Add(List(group[list..]));
        }
        else
            AddLines(blocks, group, isWrapped, margin);
    }

    /// <summary>Where a list starts right below the line that leads to it; 0 for nowhere.</summary>
    private static int ListStart(List<EssayLine> group)
    {
        var start = group.FindIndex(line => ListItem().IsMatch(line.Text));
        return start > 0 && group[start - 1].Text.EndsWith(':') && IsList(group[start..]) ? start : 0;
    }

    private static void AddLines(List<EssayBlock> blocks, List<EssayLine> group, bool isWrapped, int margin)
    {
        var rest = group;
        // Headings may stand right above their text.
        while (rest.Count > 0 && HeadingAbove(rest, isWrapped) is { } heading)
        {
            blocks.Add(Heading(rest[0], heading.Text, heading.Rank));
            rest = rest[1..];
        }

        // On a title page every line is for itself.
        if (rest.Count > 1 && rest.TrueForAll(line => line.Text.Length <= LongestTitleLine && !line.Text.EndsWith('.')) && !blocks.Exists(block => block.Kind == EssayBlockKind.Paragraph && block.WordCount > 40))
        {
            blocks.Add(new EssayBlock(EssayBlockKind.Paragraph, string.Join('\n', rest.Select(line => MarkdownEscape.Of(line.Text))), 0, SpanOf(rest)));
            return;
        }

        while (rest.Count > 0)
        {
            var end = 1;
            while (end < rest.Count && isWrapped && !(rest[end].Indent >= margin + 2 && rest[end - 1].Indent < rest[end].Indent && !IsHanging(rest)))
                end++;
            blocks.Add(new EssayBlock(EssayBlockKind.Paragraph, MarkdownEscape.Of(Joined(rest[..end])), 0, SpanOf(rest[..end])));
            rest = rest[end..];
        }
    }

    private static (string Text, int Rank)? HeadingAbove(List<EssayLine> lines, bool isWrapped)
    {
        if (HeadingShape.Of(lines[0]) is not { } heading)
            return null;
        if (lines.Count == 1 || !isWrapped || heading.Rank < HeadingShape.CenteredCapitals)
            return heading;
        // The first line of a wrapped paragraph is about as long as the next one.
        return lines[1].Text.Length > lines[0].Text.Length + 12 && lines[0].Text.Length < 56 ? heading : null;
    }

    // The further lines of a reference are indented, the first one is not.
    private static bool IsHanging(List<EssayLine> lines) => lines[0].Indent < lines[1].Indent && lines.Count(line => line.Indent == lines[0].Indent) * 2 <= lines.Count + 1;

    private static bool IsList(List<EssayLine> group) =>
        ListItem().IsMatch(group[0].Text) && group.Count(line => ListItem().IsMatch(line.Text)) is var items && (items > 1 || Bullet().IsMatch(group[0].Text))
        && group.All(line => ListItem().IsMatch(line.Text) || line.Indent > group[0].Indent || items > 1);

    private static EssayBlock List(List<EssayLine> group)
    {
        var markdown = new StringBuilder();
        foreach (var line in group)
        {
            var item = ListItem().Match(line.Text);
            if (item.Success)
                markdown.Append(markdown.Length > 0 ? "\n" : "").Append(item.Groups["number"].Success ? item.Groups["number"].Value + ". " : "- ").Append(MarkdownEscape.Of(line.Text[item.Length..]));
            else
                markdown.Append(' ').Append(MarkdownEscape.Of(line.Text));
        }

        return Other(markdown.ToString(), group);
    }

    private static EssayBlock Heading(EssayLine line, string text, int rank) => new(EssayBlockKind.Heading, MarkdownEscape.Of(text), rank, line.Span);

    private static EssayBlock Other(string markdown, List<EssayLine> lines) => new(EssayBlockKind.Other, markdown, 0, SpanOf(lines));

    // A word that was broken at the end of a line keeps its hyphen, since nobody can tell it from a compound; an address goes on without a space.
    private static string Joined(IReadOnlyList<EssayLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && !(text[^1] is '-' or '/' && text.Length > 1 && char.IsLetterOrDigit(text[^2])))
                text.Append(' ');
            text.Append(line.Text);
        }

        return text.ToString();
    }

    private static SourceSpan SpanOf(IReadOnlyList<EssayLine> lines) => lines[0].Span with { Length = lines[^1].Span.End - lines[0].Span.Start };

    [GeneratedRegex(@"^(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[-•*–▪◦]\s+\S")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:[-•*–▪◦]\s+|\(?(?<number>\d{1,2})[.)]\s+)(?=\S)")]
    private static partial Regex ListItem();
}
