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

        var mentions = paper.Appendices.SelectMany(Keys).ToLookup(mention => mention.Key, mention => mention.Appendix);
        foreach (var appendix in paper.Appendices)
        {
            foreach (var diagnostic in Check(appendix, mentions, body, all))
                yield return diagnostic;
        }
    }

    /// <summary>What an appendix mentions.</summary>
    private static IEnumerable<(string Key, PaperSection Appendix)> Keys(PaperSection appendix) =>
        Mentions.In(appendix.All.SelectMany(section => section.Content)).Keys.Select(key => (key, appendix));

    /// <param name="mentions">The appendices by what they mention.</param>
    private static IEnumerable<Diagnostic> Check(PaperSection appendix, ILookup<string, PaperSection> mentions, Mentions body, Mentions all)
    {
        if (appendix.Head is not SectionLabel label)
            yield break;
        var name = PassageText.Of(PassageKind.Heading, label.Content, default).Text.Split('\n')[0].Trim();
        // No appendix is mentioned by itself.
        var isMentioned = body.Has(label.Id, name) || Mentions.KeysOf(label.Id, name).SelectMany(key => mentions[key].Take(2)).Any(other => !ReferenceEquals(other, appendix));
        if (!isMentioned)
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
