using System.Text;
using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Marks where a formula stands that was put on one line.</summary>
internal static partial class FormulaDoubts
{
    /// <summary>In characters; more would make a message that nobody reads.</summary>
    private const int Longest = 80;

    /// <summary>How far ahead the next formula is looked for, in characters. Those of notes stand elsewhere in Markdown than in the essay.</summary>
    private const int Ahead = 20_000;

    /// <param name="formulas">In the order of the text.</param>
    /// <param name="unplaced">What there is to say of formulas that were not found again.</param>
    public static IReadOnlyList<EssayBlock> In(IReadOnlyList<EssayBlock> blocks, IReadOnlyList<string> formulas, out IReadOnlyList<Diagnostic> unplaced)
    {
        var lost = new List<Diagnostic>();
        unplaced = lost;
        if (formulas.Count == 0)
            return blocks;
        var doubts = blocks.Select(block => block.Doubts.ToList()).ToList();
        var (text, starts) = Bare(blocks);
        var at = 0;
        foreach (var formula in formulas)
        {
            var bare = Marks().Replace(formula, "");
            var found = bare.Length == 0 ? -1 : text.IndexOf(bare, at, Math.Min(text.Length - at, Ahead + bare.Length), StringComparison.Ordinal);
            if (found < 0)
            {
                lost.Add(Errors.FormulaOnOneLine(Shown(formula), default));
                continue;
            }

            at = found + bare.Length;
            var block = starts.BinarySearch(found) is >= 0 and var exact ? exact : ~starts.BinarySearch(found) - 1;
            doubts[block].Add(Errors.FormulaOnOneLine(Shown(formula), blocks[block].Span));
        }

        return [.. blocks.Zip(doubts, (block, ofBlock) => block with { Doubts = ofBlock })];
    }

    /// <summary>The text of all blocks without marks and spaces, and where each block starts in it.</summary>
    private static (string Text, List<int> Starts) Bare(IReadOnlyList<EssayBlock> blocks)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        foreach (var block in blocks)
        {
            starts.Add(text.Length);
            // A line between the blocks, so that no formula is found across two of them, and no two start at one place.
            text.Append(Marks().Replace(block.Markdown, "")).Append('\n');
        }

        return (text.ToString(), starts);
    }

    private static string Shown(string formula) => formula.Length <= Longest ? formula : formula[..Longest] + "…";

    [GeneratedRegex(@"[\s\\*^~]+")]
    private static partial Regex Marks();
}
