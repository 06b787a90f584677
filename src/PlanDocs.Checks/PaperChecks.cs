namespace PlanDocs.Checks;

/// <summary>Holds a paper to the rules of APA 7 that a program can see.</summary>
public static class PaperChecks
{
    /// <summary>Findings of a kind; a text that is one fault a hundred thousand times is no text.</summary>
    private const int MostFindings = 5_000;

    /// <param name="paper">A paper whose citations are rendered and whose list of references is filled.</param>
    /// <returns>A warning for each rule that is broken, with what the manual expects and what the paper has.</returns>
    public static IReadOnlyList<Diagnostic> Check(Paper paper)
    {
        var prepared = CheckedPaper.Of(paper);
        return
        [
            .. FrontRules.Check(prepared).Take(MostFindings),
            .. HeadingRules.Check(prepared).Take(MostFindings),
            .. QuotationRules.Check(prepared).Take(MostFindings),
            .. BlockQuotationRules.Check(prepared).Take(MostFindings),
            .. MentionRules.Check(prepared).Take(MostFindings),
            .. WordingRules.Check(prepared).Take(MostFindings),
            .. AmpersandRules.Check(prepared).Take(MostFindings),
            .. TypedCitationRules.Check(prepared).Take(MostFindings),
            .. TypographyRules.Check(prepared).Take(MostFindings),
        ];
    }
}
