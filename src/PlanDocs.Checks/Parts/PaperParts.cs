namespace PlanDocs.Checks;

/// <summary>A paper's blocks by the parts of APA 2.17, without the invisible marks of the plan.</summary>
/// <param name="Front">The title page, the abstract, and what else stands before the text.</param>
/// <param name="Body">The text.</param>
/// <param name="Back">The appendices.</param>
internal sealed record PaperParts(IReadOnlyList<Block> Front, IReadOnlyList<Block> Body, ReferenceList? References, IReadOnlyList<Block> Back)
{
    public static PaperParts Of(Paper paper)
    {
        // Of a paper that shows its changes, the new edition counts.
        var blocks = Flat((paper.Revision?.After ?? paper).Blocks).ToList();
        var list = blocks.FindIndex(block => block is ReferenceList);
        var end = list < 0 ? blocks.Count : list;
        var text = blocks.FindIndex(0, end, block => block is BodyTitle);
        if (text < 0)
            text = blocks.FindIndex(0, end, block => block is Heading) is >= 0 and var first ? first : end;
        return new PaperParts(blocks[..text], blocks[text..end], list < 0 ? null : (ReferenceList)blocks[list], list < 0 ? [] : blocks[(end + 1)..]);
    }

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) => blocks.SelectMany(block => block is PlanPart part ? Flat(part.Content) : [block]);
}
