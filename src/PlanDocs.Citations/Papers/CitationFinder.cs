namespace PlanDocs.Citations;

/// <summary>All citations of a paper in document order, wherever they stand.</summary>
internal static class CitationFinder
{
    public static IReadOnlyList<FoundCitation> Find(Paper paper, bool isNoteStyle)
    {
        var found = new List<FoundCitation>();
        var note = 0;
        var walk = new InlineWalk(
            (citation, isInNote, possessive) =>
            {
                if (isNoteStyle && !isInNote)
                    note++;
                found.Add(new FoundCitation(citation, isInNote || isNoteStyle ? note : 0) { Possessive = possessive });
                return citation;
            },
            () => note++) { TakesPossessives = !isNoteStyle };
        walk.Blocks(paper.Blocks);
        return found;
    }
}
