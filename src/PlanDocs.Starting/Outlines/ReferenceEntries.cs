using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Finds the single entries in the blocks of a reference list.</summary>
internal static partial class ReferenceEntries
{
    public static IReadOnlyList<Sourced<string>> Of(IReadOnlyList<EssayBlock> blocks)
    {
        var entries = new List<Sourced<string>>();
        foreach (var block in blocks)
        {
            foreach (var entry in block.Kind == EssayBlockKind.Other ? Items(block) : Lines(block))
                entries.Add(new(entry, block.Span));
        }

        return entries;
    }

    private static IEnumerable<string> Items(EssayBlock block) => ItemStart().Split(block.Markdown).Select(Joined).Where(item => item.Length > 0);

    private static string Joined(string text) => Break().Replace(text, " ").TrimStart('>', ' ').Trim();

    /// <summary>A block may hold several entries, one below the other: each starts with a name and has its year soon after.</summary>
    private static IEnumerable<string> Lines(EssayBlock block)
    {
        var entry = "";
        foreach (var line in block.Markdown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Length > 0 && Start().IsMatch(line) && End().IsMatch(entry))
            {
                yield return entry;
                entry = "";
            }

            entry = entry.Length == 0 ? line : entry[^1] is '-' or '/' ? entry + line : entry + " " + line;
        }

        if (entry.Length > 0)
            yield return entry.TrimEnd('\\');
    }

    [GeneratedRegex(@"(?:^|\n)(?:[-*+]|\d{1,3}[.)]|>)\s+")]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"\s*\n\s*>?\s*")]
    private static partial Regex Break();

    [GeneratedRegex(@"^(?:[-*•]\s+|\[?\d{1,3}[.\]]\s+)?[\p{Lu}\p{Ll}*_“""][^()]{1,160}\((?:\d{4}|n\.\s?d\.|in press)|^\p{Lu}[\p{L}'’-]+,\s+\p{Lu}\.")]
    private static partial Regex Start();

    [GeneratedRegex(@"[.)\]?]$|https?://\S+$|\\$")]
    private static partial Regex End();
}
