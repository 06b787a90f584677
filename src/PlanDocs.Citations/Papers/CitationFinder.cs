namespace PlanDocs.Citations;

/// <summary>All citations of a paper in document order, wherever they stand.</summary>
internal static class CitationFinder
{
    public static IReadOnlyList<FoundCitation> Find(Paper paper, bool isNoteStyle)
    {
        var found = new List<FoundCitation>();
        var note = 0;
        InlineWalk walk = new(Visit, () => note++) { TakesPossessives = !isNoteStyle };
        walk.Blocks(paper.Blocks);
        return found;

        Inline Visit(Citation citation, bool isInNote, string possessive)
        {
            if (isNoteStyle && !isInNote)
                note++;
            found.Add(new FoundCitation(citation, isInNote || isNoteStyle ? note : 0) { Possessive = possessive });
            return citation;
        }
    }
}
