namespace PlanDocs.Starting;

/// <summary>Where no heading announces a goal, paragraphs before the appendices do that start with "My first goal is …"; each gets a heading.</summary>
internal static class GoalParagraphs
{
    public static IReadOnlyList<EssayBlock> Split(IReadOnlyList<EssayBlock> blocks)
    {
        if (blocks.Any(block => block.Kind == EssayBlockKind.Heading && GoalHeading.Of(block.Markdown) is not null))
            return blocks;
        var split = new List<EssayBlock>();
        var level = 1;
        var isAppendix = false;
        foreach (var block in blocks)
        {
            if (block.Kind == EssayBlockKind.Heading)
                (level, isAppendix) = (block.Level, isAppendix || SectionNames.IsAppendix(block.Markdown));
            else if (!isAppendix && block.Kind == EssayBlockKind.Paragraph && GoalHeading.Starts(block.Markdown))
                split.Add(new EssayBlock(EssayBlockKind.Heading, "The next goal", level + 1, block.Span));
            split.Add(block);
        }

        return split;
    }
}
