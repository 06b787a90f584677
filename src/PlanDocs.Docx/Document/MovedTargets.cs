namespace PlanDocs.Docx;

/// <summary>Finds the identifiers that a paper with changes has twice: where the block was, and where it is.</summary>
internal static class MovedTargets
{
    public static IReadOnlySet<string> In(Paper paper)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        if (paper.Revision is null)
            return gone;
        var stay = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, change) in paper.Blocks.SelectMany(Targets))
            (change is { IsGone: true } ? gone : stay).Add(id);
        gone.IntersectWith(stay);
        return gone;
    }

    private static IEnumerable<(string Id, Change? Change)> Targets(Block block) => block switch
    {
        Heading heading => [(heading.Id, heading.Change)],
        SectionLabel label => [(label.Id, label.Change)],
        BodyTitle title => [(title.Id, title.Change)],
        Table table => [(table.Id, table.Change)],
        Figure figure => [(figure.Id, figure.Change)],
        Contents contents => [(contents.Id, contents.Change)],
        ReferenceList list => [(list.Id, list.Change), .. list.Entries.Select(entry => (entry.Id, entry.Change ?? list.Change))],
        PlanPart part => part.Content.SelectMany(Targets),
        _ => [],
    };
}
