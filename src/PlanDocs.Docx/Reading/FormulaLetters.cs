namespace PlanDocs.Docx;

/// <summary>Of a formula only letters are italic; digits and signs stay upright (APA 6.44).</summary>
internal static class FormulaLetters
{
    public static IReadOnlyList<StyledRun> Of(IEnumerable<StyledRun> formula) => [.. formula.SelectMany(Cut)];

    private static IEnumerable<StyledRun> Cut(StyledRun run)
    {
        var start = 0;
        for (var i = 1; i <= run.Text.Length; i++)
        {
            if (i < run.Text.Length && IsLetter(run.Text[i]) == IsLetter(run.Text[start]))
                continue;
            yield return run with { Text = run.Text[start..i], IsItalic = run.IsItalic && IsLetter(run.Text[start]) };
            start = i;
        }
    }

    // A mark above a letter stays with it.
    private static bool IsLetter(char character) => char.IsLetter(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
