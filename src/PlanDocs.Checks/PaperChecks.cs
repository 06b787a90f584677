namespace PlanDocs.Checks;

/// <summary>Holds a paper to the rules of APA 7 that a program can see.</summary>
public static class PaperChecks
{
    /// <param name="paper">A paper whose citations are rendered and whose list of references is filled.</param>
    /// <returns>A warning for each rule that is broken, with what the manual expects and what the paper has.</returns>
    public static IReadOnlyList<Diagnostic> Check(Paper paper)
    {
        var prepared = CheckedPaper.Of(paper);
        return
        [
            .. FrontRules.Check(prepared),
            .. HeadingRules.Check(prepared),
            .. QuotationRules.Check(prepared),
            .. BlockQuotationRules.Check(prepared),
            .. MentionRules.Check(prepared),
            .. WordingRules.Check(prepared),
            .. AmpersandRules.Check(prepared),
            .. TypedCitationRules.Check(prepared),
            .. TypographyRules.Check(prepared),
        ];
    }
}
