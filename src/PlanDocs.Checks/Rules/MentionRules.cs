namespace PlanDocs.Checks;

/// <summary>Tables, figures, and appendices are mentioned in the text (APA 2.14, 7.5).</summary>
internal static class MentionRules
{
    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        var body = Mentions.In(paper.Parts.Body);
        var all = body.With(Mentions.In(paper.Parts.Back));
        foreach (var block in Inside(paper.Parts.Body))
        {
            if (Unmentioned(block, all) is { } diagnostic)
                yield return diagnostic;
        }

        for (var i = 0; i < paper.Appendices.Count; i++)
        {
            foreach (var diagnostic in Appendix(paper.Appendices, i, body, all))
                yield return diagnostic;
        }
    }

    private static IEnumerable<Diagnostic> Appendix(IReadOnlyList<PaperSection> appendices, int index, Mentions body, Mentions all)
    {
        var appendix = appendices[index];
        if (appendix.Head is not SectionLabel label)
            yield break;
        var others = appendices.Where((_, other) => other != index).SelectMany(section => section.All).SelectMany(section => section.Content);
        var name = PassageText.Of(PassageKind.Heading, label.Content, default).Text.Split('\n')[0].Trim();
        if (!body.Has(label.Id, name) && !Mentions.In(others).Has(label.Id, name))
            yield return Errors.UnmentionedAppendix(name, appendix.Span);
        // An appendix that is nothing but a table needs no text to mention it in (APA 2.14).
        var content = appendix.All.SelectMany(section => section.Content).ToList();
        if (content.TrueForAll(block => block is Table or Figure))
            yield break;
        foreach (var block in Inside(content))
        {
            if (Unmentioned(block, all) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static Diagnostic? Unmentioned(Block block, Mentions mentions) => block switch
    {
        Table table when !mentions.Has(table.Id, table.Label) => Errors.UnmentionedTable(table.Label, table.Span),
        Figure figure when !mentions.Has(figure.Id, figure.Label) => Errors.UnmentionedFigure(figure.Label, figure.Span),
        _ => null,
    };

    private static IEnumerable<Block> Inside(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ListBlock list => Inside(list.Items.SelectMany(item => item.Content)),
        BlockQuotation quotation => Inside(quotation.Content),
        _ => [block],
    });
}
