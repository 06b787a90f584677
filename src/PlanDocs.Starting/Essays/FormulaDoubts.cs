using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Marks where a formula stands that was put on one line.</summary>
internal static partial class FormulaDoubts
{
    /// <summary>In characters; more would make a message that nobody reads.</summary>
    private const int Longest = 80;

    public static IReadOnlyList<EssayBlock> In(IReadOnlyList<EssayBlock> blocks, IReadOnlyList<string> formulas)
    {
        var marked = blocks.ToList();
        var from = 0;
        // Formulas stand in the order of the text.
        foreach (var formula in formulas.Select(text => (Text: text, Bare: Bare(text))).Where(formula => formula.Bare.Length > 0))
        {
            var at = marked.FindIndex(from, block => block.Kind != EssayBlockKind.Heading && Bare(block.Markdown).Contains(formula.Bare, StringComparison.Ordinal));
            if (at < 0)
                continue;
            from = at;
            var shown = formula.Text.Length <= Longest ? formula.Text : formula.Text[..Longest] + "…";
            marked[at] = marked[at] with { Doubts = [.. marked[at].Doubts, Errors.FormulaOnOneLine(shown, marked[at].Span)] };
        }

        return marked;
    }

    private static string Bare(string text) => Marks().Replace(text, "");

    [GeneratedRegex(@"[\s\\*^~]+")]
    private static partial Regex Marks();
}
