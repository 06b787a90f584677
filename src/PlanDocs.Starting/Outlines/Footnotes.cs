using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Takes the texts of Markdown's footnotes out of an essay, since each text of a plan needs those that it mentions.</summary>
internal static partial class Footnotes
{
    public static IReadOnlyDictionary<string, string> Take(IReadOnlyList<EssayBlock> blocks, out IReadOnlyList<EssayBlock> rest)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = new List<EssayBlock>();
        foreach (var block in blocks)
        {
            if (block.Kind != EssayBlockKind.Other || !Definition().IsMatch(block.Markdown))
            {
                others.Add(block);
                continue;
            }

            foreach (var note in Definitions().Split(block.Markdown))
                notes[Definition().Match(note).Groups["label"].Value] = note.Trim();
        }

        rest = others;
        return notes;
    }

    /// <summary>The labels that a text mentions, in their order.</summary>
    public static IEnumerable<string> MentionedIn(string markdown) => Mention().Matches(markdown).Select(match => match.Groups["label"].Value).Distinct();

    [GeneratedRegex(@"^\[\^(?<label>[^\]\s]+)\]:")]
    private static partial Regex Definition();

    [GeneratedRegex(@"\n(?=\[\^[^\]\s]+\]:)")]
    private static partial Regex Definitions();

    [GeneratedRegex(@"\[\^(?<label>[^\]\s]+)\](?!:)")]
    private static partial Regex Mention();
}
