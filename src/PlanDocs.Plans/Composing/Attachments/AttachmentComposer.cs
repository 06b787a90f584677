namespace PlanDocs.Plans;

/// <summary>Makes the attachment to a resume of a plan: who the person is, what she looks for, and what she means to do by when.</summary>
public static class AttachmentComposer
{
    public static Result<Paper> Compose(Plan plan)
    {
        var diagnostics = new List<Diagnostic>();
        if (plan.Authors.Count == 0)
            return new(null, [Errors.NobodyToPresent(plan.Title.Span)]);
        var wording = Wording.Of(plan.Language);
        var composing = new Composition(plan, wording, diagnostics)
        {
            Design = AttachmentDesign.Of(plan),
            Elsewhere = new Lazy<IReadOnlyDictionary<string, CrossReference>>(() => PaperComposer.Names(plan)),
        };
        List<Block> text = [.. Person.Compose(composing), .. SummaryText.Compose(composing), .. AttachmentGoals.Compose(composing)];
        List<Block> blocks =
        [
            .. Numbering.Apply(text, composing),
            .. AttachmentTimeline.Compose(composing),
            new ReferenceList([new Text(wording.References)], composing.Ids.Reserve("references")) { StartsPage = false },
        ];
        return new(new Paper(Metadata(plan, wording), composing.Design, blocks) { References = Cited(plan, blocks), LacksReferences = plan.LacksReferences }, diagnostics);
    }

    /// <summary>What is left to do when the citations have their words: without a list of references, none of them is shown, nor led to.</summary>
    public static Paper Finish(Paper cited, Plan plan) => plan.Attachment.References ? cited : SourcesLeftOut.Of(cited);

    private static PaperMetadata Metadata(Plan plan, Wording wording) => new($"{plan.Authors[0].ShownName}: {wording.Goals}", plan.Language)
    {
        Authors = [plan.Authors[0].Name.Value],
        Keywords = [.. plan.GoalsOf(plan.Attachment.Goals).SelectMany(goal => goal.Competencies).Select(competency => competency.PlainText).Distinct(StringComparer.Ordinal)],
        Subject = plan.Attachment.Role?.PlainText,
        Date = plan.Date?.Value ?? plan.Due?.Value,
    };

    /// <summary>Only these: that the rest is never cited is no fault of an attachment.</summary>
    private static IReadOnlyList<ReferenceItem> Cited(Plan plan, IReadOnlyList<Block> blocks)
    {
        var keys = CitedKeys.In(blocks);
        return [.. plan.References.Where(item => keys.Contains(item.Key))];
    }
}
