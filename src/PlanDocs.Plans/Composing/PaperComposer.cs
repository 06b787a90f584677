namespace PlanDocs.Plans;

/// <summary>Makes a paper of a plan: every block in the order of APA 2.17, numbered, with cross-references resolved.</summary>
public static class PaperComposer
{
    public static Result<Paper> Compose(Plan plan)
    {
        var diagnostics = new List<Diagnostic>();
        var composing = new Composition(plan, Wording.Of(plan.Language), diagnostics) { Design = PaperDesign.Of(plan, diagnostics) };
        var blocks = Blocks(composing);
        IReadOnlyList<ReferenceItem> works = [.. plan.References, .. composing.OlderWorks];
        if (PaperSize.Check(blocks, works, plan.AlsoListed) is { } problem)
            return new(null, [.. diagnostics, problem]);
        return new(
            new Paper(Metadata(composing), composing.Design, blocks)
            {
                References = works,
                LacksReferences = plan.LacksReferences,
                AlsoListed = plan.AlsoListed,
                Edition = plan.NamedEdition is { } edition ? composing.Wording.Date(edition) : null,
                ChangeWords = composing.Wording.Changes,
            },
            diagnostics);
    }

    /// <summary>What cross-references may name in the paper of a plan, with its label there.</summary>
    internal static IReadOnlyDictionary<string, CrossReference> Names(Plan plan)
    {
        var composing = new Composition(plan, Wording.Of(plan.Language), []) { Design = PaperDesign.Of(plan, []) };
        Blocks(composing);
        return composing.Named;
    }

    private static IReadOnlyList<Block> Blocks(Composition composing)
    {
        List<Block> blocks =
        [
            .. TitlePage.Compose(composing),
            .. FrontMatter.Compose(composing),
            .. BodyText.Compose(composing),
            new ReferenceList([new Text(composing.Wording.References)], composing.Ids.Reserve("references")),
            .. AppendixPages.Compose(composing),
        ];
        return Numbering.Apply(blocks, composing);
    }

    private static PaperMetadata Metadata(Composition composing)
    {
        var plan = composing.Plan;
        return new PaperMetadata(PlainText.Of(composing.FullTitle), plan.Language)
        {
            Authors = [.. plan.Authors.Select(author => author.Name.Value)],
            Keywords = [.. plan.Keywords.Select(keyword => keyword.PlainText)],
            Subject = plan.Abstract is { Blocks: [Paragraph { Content: var summary }, ..] } ? PlainText.Of(summary) : null,
            Date = plan.Date?.Value ?? plan.Due?.Value,
        };
    }
}
