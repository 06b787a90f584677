namespace PlanDocs.Checks;

/// <summary>The title and the abstract (APA 2.4, 2.9).</summary>
internal static class FrontRules
{
    public const int TitleLimit = 12;
    public const int AbstractLimit = 250;

    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        foreach (var title in paper.Parts.Front.OfType<PaperTitle>())
        {
            var words = WordCount.Of(PassageText.Of(PassageKind.Heading, title.Content, default).Words);
            if (words > TitleLimit)
                yield return Errors.LongTitle(words, title.Span);
        }

        var paragraphs = Abstract(paper.Parts.Front);
        var length = WordsOf(paragraphs);
        if (length > AbstractLimit)
            yield return Errors.LongAbstract(length, paragraphs[0].Span);
        if (paragraphs.Count > 1)
            yield return Errors.DividedAbstract(paragraphs.Count, paragraphs[1].Span);
    }

    /// <summary>The first paragraph is one of its own kind; further ones look like text.</summary>
    public static IReadOnlyList<Block> Abstract(IReadOnlyList<Block> front) =>
        [.. front.SkipWhile(block => block is not Paragraph { Kind: ParagraphKind.Abstract }).TakeWhile(block => block is not (SectionLabel or Contents or Paragraph { Kind: ParagraphKind.Keywords }))];

    public static int WordsOf(IEnumerable<Block> blocks) => PassageCollector.Collect(blocks).Sum(passage => WordCount.Of(passage.Words));
}
