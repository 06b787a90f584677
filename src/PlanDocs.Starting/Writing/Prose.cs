using System.Text;
using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Writes blocks as the Markdown of one text of a plan, in lines of a width that people can read.</summary>
internal static partial class Prose
{
    private const int Width = 100;

    public static IReadOnlyList<string> Lines(IReadOnlyList<EssayBlock> blocks, IReadOnlyDictionary<string, string> footnotes)
    {
        var lines = new List<string>();
        foreach (var block in blocks)
            Add(lines, block.Kind == EssayBlockKind.Other ? block.Markdown.Split('\n') : Wrapped(block.Markdown));
        foreach (var label in blocks.SelectMany(block => Footnotes.MentionedIn(block.Markdown)).Distinct())
        {
            if (footnotes.TryGetValue(label, out var note))
                Add(lines, note.Split('\n'));
        }

        return lines;
    }

    /// <summary>A heading or a title on one line.</summary>
    public static string Line(string markdown) => Space().Replace(markdown, " ").Trim();

    private static void Add(List<string> lines, IEnumerable<string> block)
    {
        if (lines.Count > 0)
            lines.Add("");
        lines.AddRange(block.Select(line => line.TrimEnd()));
    }

    private static List<string> Wrapped(string markdown)
    {
        var lines = new List<string>();
        // A backslash or two spaces at the end of a line break it, and stay where they are.
        foreach (var part in HardBreak().Split(markdown))
            Wrap(lines, part);
        return lines;
    }

    private static void Wrap(List<string> lines, string text)
    {
        var line = new StringBuilder();
        foreach (var word in Space().Split(text).Where(word => word.Length > 0))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width && !BlockStart().IsMatch(word))
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
    }

    [GeneratedRegex(@"[ \t\n]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=\\)\n")]
    private static partial Regex HardBreak();

    // What would begin a list, a heading, a table, or a quotation at the start of a line.
    [GeneratedRegex(@"^(?:[-+*>#|=:~`]|\d+[.)]$|\[\^)")]
    private static partial Regex BlockStart();
}
