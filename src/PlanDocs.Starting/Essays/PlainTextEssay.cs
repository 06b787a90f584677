using System.Text;
using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Reads plain text: paragraphs by blank lines, by indentation, or by long lines; headings by their shape.</summary>
internal sealed partial class PlainTextEssay
{
    /// <summary>Where most of the text stands in lines longer than this, every line is a paragraph.</summary>
    private const int LongLine = 110;

    private const int LongestTitleLine = 64;

    /// <summary>A paragraph of more words stands behind the title page.</summary>
    private const int WordsOfProse = 40;

    /// <summary>So many lines tell whether the first or the further ones of a paragraph are indented.</summary>
    private const int LinesOfShape = 200;

    private readonly List<EssayBlock> _blocks = [];
    private readonly bool _isWrapped;
    private readonly int _margin;
    private bool _isReferences;
    private bool _hasProse;

    private PlainTextEssay(IReadOnlyList<EssayLine> lines)
    {
        _isWrapped = lines.Where(line => line.Text.Length > LongLine).Sum(line => line.Text.Length) * 2 < lines.Sum(line => line.Text.Length);
        // By how much all of the text is moved to the right.
        _margin = lines.Where(line => line.Text.Length > 40).Select(line => line.Indent).DefaultIfEmpty(0).Min();
    }

    public static IReadOnlyList<EssayBlock> Read(IReadOnlyList<EssayLine> lines)
    {
        var essay = new PlainTextEssay(lines);
        foreach (var group in Groups(lines))
        {
            if (essay._isReferences)
                essay.AddReferences(group);
            else
                essay.AddGroup(group);
        }

        return HeadingRanks.Levelled(essay._blocks);
    }

    /// <summary>In a reference list a line that stands out to the left starts an entry; where none does, the entries are told apart later.</summary>
    private void AddReferences(List<EssayLine> group)
    {
        var start = 0;
        for (; start < group.Count && HeadingShape.Of(group[start]) is { } heading && (SectionNames.IsSpecial(heading.Text) || heading.Rank < HeadingShape.CenteredCapitals); start++)
            AddHeading(group[start], heading);

        var outer = group.Skip(start).Select(line => line.Indent).DefaultIfEmpty(0).Min();
        var isHanging = start < group.Count && group[start].Indent == outer && group.Skip(start).Any(line => line.Indent > outer);
        while (start < group.Count)
        {
            var end = start + 1;
            while (end < group.Count && (!isHanging || group[end].Indent > outer))
                end++;
            var entry = group[start..end];
            _blocks.Add(new EssayBlock(EssayBlockKind.Paragraph, isHanging ? Joined(entry) : string.Join('\n', entry.Select(line => line.Text)), 0, SpanOf(entry)));
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

    private void AddGroup(List<EssayLine> group)
    {
        if (group is [var title, var rule] && Rule().IsMatch(rule.Text) && title.Text.Length <= 110)
            AddHeading(title, (title.Text, rule.Text[0] is '=' or '*' ? 1 : 2));
        else if (group.Count == 1 && Rule().IsMatch(group[0].Text))
            return;
        else if (PlainTextList.Is(group))
            _blocks.Add(Other(PlainTextList.Of(group), group));
        else if (_hasProse && PlainTextTable.In(group, 0) is { } table)
            AddTables(table, group);
        else if (group.All(line => line.Indent >= _margin + 4) && (group.Count > 1 || group[0].Text.Length > 90) && group.Sum(line => line.Text.Length) > 120 && HeadingShape.Of(group[0]) is null)
            _blocks.Add(Other("> " + MarkdownEscape.Of(Joined(group)), group));
        else if (ListStart(group) is > 0 and var list)
        {
            // Such a line is no heading, unless it is the label of a part of a goal.
            if (list == 1 && !GoalLabel.IsKnown(group[0].Text))
                AddParagraph(MarkdownEscape.Of(group[0].Text), group[..1]);
            else
                AddGroup(group[..list]);
            _blocks.Add(Other(PlainTextList.Of(group[list..]), group[list..]));
        }
        else
            AddLines(group);
    }

    /// <summary>Tables with their captions above and their notes below.</summary>
    private void AddTables(PlainTextTable first, List<EssayLine> group)
    {
        var from = 0;
        for (var table = first; table is not null; table = PlainTextTable.In(group, from))
        {
            if (table.Start > from)
                AddGroup(group[from..table.Start]);
            AddTable(table.Rows, group[table.Start..table.End]);
            from = table.End;
        }

        if (from < group.Count)
            AddGroup(group[from..]);
    }

    /// <param name="rows">Null where the columns are in doubt: then the lines stay lines.</param>
    private void AddTable(IReadOnlyList<string[]>? rows, List<EssayLine> lines)
    {
        if (rows is not null)
        {
            _blocks.Add(Other(PlainTextTable.Markdown(rows), lines));
            return;
        }

        AddParagraph(string.Join("\\\n", lines.Select(line => MarkdownEscape.Of(PlainTextTable.Gap().Replace(line.Text, " ")))), lines);
        _blocks[^1] = _blocks[^1] with { Doubts = [Errors.LinesLikeTable(Prose.Line(lines[0].Text), SpanOf(lines))] };
    }

    /// <summary>Where a list starts right below the line that leads to it; 0 for nowhere.</summary>
    private static int ListStart(List<EssayLine> group)
    {
        var start = group.FindIndex(line => PlainTextList.Item().IsMatch(line.Text));
        return start > 0 && group[start - 1].Text.EndsWith(':') && PlainTextList.Is(group[start..]) ? start : 0;
    }

    private void AddLines(List<EssayLine> lines)
    {
        var start = 0;
        // Headings may stand right above their text.
        for (; start < lines.Count && HeadingAbove(lines, start) is { } heading; start++)
            AddHeading(lines[start], heading);

        // On a title page every line is for itself.
        var rest = lines[start..];
        if (rest.Count > 1 && !_hasProse && rest.TrueForAll(line => line.Text.Length <= LongestTitleLine && !line.Text.EndsWith('.')))
        {
            AddParagraph(string.Join('\n', rest.Select(line => MarkdownEscape.Of(line.Text))), rest);
            return;
        }

        while (start < lines.Count)
        {
            var end = start + 1;
            var isHanging = _isWrapped && end < lines.Count && IsHanging(lines, start);
            while (end < lines.Count && _isWrapped && (isHanging || lines[end].Indent < _margin + 2 || lines[end - 1].Indent >= lines[end].Indent))
                end++;
            AddParagraph(MarkdownEscape.Of(Joined(lines[start..end])), lines[start..end]);
            start = end;
        }
    }

    private (string Text, int Rank)? HeadingAbove(List<EssayLine> lines, int at)
    {
        if (HeadingShape.Of(lines[at]) is not { } heading)
            return null;
        if (at + 1 == lines.Count || !_isWrapped || heading.Rank < HeadingShape.CenteredCapitals)
            return heading;
        // The first line of a wrapped paragraph is about as long as the next one.
        return lines[at + 1].Text.Length > lines[at].Text.Length + 12 && lines[at].Text.Length < 56 ? heading : null;
    }

    // The further lines of a reference are indented, the first one is not.
    private static bool IsHanging(List<EssayLine> lines, int start)
    {
        var end = Math.Min(lines.Count, start + LinesOfShape);
        return lines[start].Indent < lines[start + 1].Indent && lines[start..end].Count(line => line.Indent == lines[start].Indent) * 2 <= end - start + 1;
    }

    private void AddHeading(EssayLine line, (string Text, int Rank) heading)
    {
        _blocks.Add(new EssayBlock(EssayBlockKind.Heading, MarkdownEscape.Of(heading.Text), heading.Rank, line.Span));
        _isReferences = SectionNames.IsReferences(heading.Text);
    }

    private void AddParagraph(string markdown, List<EssayLine> lines)
    {
        var paragraph = new EssayBlock(EssayBlockKind.Paragraph, markdown, 0, SpanOf(lines));
        _hasProse |= paragraph.WordCount > WordsOfProse;
        _blocks.Add(paragraph);
    }

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
}
