using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>A list in plain text: lines that start with a bullet or a number, those further to the right below those that are not.</summary>
internal static partial class PlainTextList
{
    public static bool Is(IReadOnlyList<EssayLine> group) =>
        Item().IsMatch(group[0].Text) && group.Count(line => Item().IsMatch(line.Text)) is var items && (items > 1 || Bullet().IsMatch(group[0].Text))
        && group.All(line => Item().IsMatch(line.Text) || line.Indent > group[0].Indent || items > 1);

    public static string Of(IReadOnlyList<EssayLine> group)
    {
        var lines = new List<string>();
        // For each list that is open, how far its lines are indented in the essay, and how far its items' text is in Markdown.
        var open = new Stack<(int Indent, int Content)>();
        foreach (var line in group)
        {
            if (Item().Match(line.Text) is not { Success: true } item)
            {
                lines[^1] += " " + MarkdownEscape.Inside(line.Text);
                continue;
            }

            while (open.Count > 0 && line.Indent <= open.Peek().Indent)
                open.Pop();
            var margin = open.Count == 0 ? 0 : open.Peek().Content;
            var mark = item.Groups["number"].Success ? item.Groups["number"].Value + ". " : "- ";
            open.Push((line.Indent, margin + mark.Length));
            lines.Add(new string(' ', margin) + mark + MarkdownEscape.Of(line.Text[item.Length..]));
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"^[-•*–▪◦]\s+\S")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:[-•*–▪◦]\s+|\(?(?<number>\d{1,2})[.)]\s+)(?=\S)")]
    public static partial Regex Item();
}
