namespace PlanDocs.Citations;

/// <summary>CSL's positions: whether a work was cited before, and how lately.</summary>
internal static class Positions
{
    public static IReadOnlyList<IReadOnlyList<CitePlace>> Of(IReadOnlyList<CitationCluster> clusters, int nearNoteDistance)
    {
        var seen = new Dictionary<string, (int FirstNote, int LastNote)>(StringComparer.Ordinal);
        var result = new List<IReadOnlyList<CitePlace>>(clusters.Count);
        CitationCluster? previous = null;
        foreach (var cluster in clusters)
        {
            var places = new List<CitePlace>(cluster.Cites.Count);
            for (var i = 0; i < cluster.Cites.Count; i++)
            {
                var cite = cluster.Cites[i];
                var before = i > 0 ? cluster.Cites[i - 1] : Before(previous, cluster);
                places.Add(Place(cite, before, seen, cluster.NoteNumber, nearNoteDistance));
                seen[cite.Key] = (seen.TryGetValue(cite.Key, out var notes) ? notes.FirstNote : cluster.NoteNumber, cluster.NoteNumber);
            }

            result.Add(places);
            previous = cluster;
        }

        return result;
    }

    /// <summary>CSL: a cite is an ibid of the citation before only if that one cites nothing else.</summary>
    private static Cite? Before(CitationCluster? previous, CitationCluster cluster) =>
        previous is { Cites: [var only] } || (previous is { Cites: [var first, ..] } && previous.Cites.All(cite => cite.Key == first.Key) && (only = previous.Cites[^1]) is not null)
            ? previous.NoteNumber == 0 || cluster.NoteNumber == 0 || cluster.NoteNumber - previous.NoteNumber <= 1 ? only : null
            : null;

    private static CitePlace Place(Cite cite, Cite? before, Dictionary<string, (int FirstNote, int LastNote)> seen, int note, int distance)
    {
        if (!seen.TryGetValue(cite.Key, out var notes))
            return new CitePlace(CitePosition.First, false, null);
        var isNear = note - notes.LastNote <= distance;
        return new CitePlace(Position(cite, before), isNear, notes.FirstNote > 0 ? notes.FirstNote : null);
    }

    private static CitePosition Position(Cite cite, Cite? before)
    {
        if (before is null || before.Key != cite.Key || (before.Locators.Count > 0 && cite.Locators.Count == 0))
            return CitePosition.Subsequent;
        return before.Locators.SequenceEqual(cite.Locators) ? CitePosition.Ibid : CitePosition.IbidWithLocator;
    }
}
