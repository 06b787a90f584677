namespace PlanDocs.Citations;

/// <summary>CSL's positions: whether a work was cited before, and how lately. Citations in the text and citations in notes follow each among their own.</summary>
internal sealed class Positions
{
    private readonly Dictionary<string, (int FirstNote, int LastNote)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _worksInNotes;
    private readonly int _nearNoteDistance;

    private Positions(IReadOnlyList<CitationCluster> clusters, int nearNoteDistance)
    {
        _nearNoteDistance = nearNoteDistance;
        _worksInNotes = clusters.Where(cluster => cluster.NoteNumber > 0).GroupBy(cluster => cluster.NoteNumber)
            .ToDictionary(note => note.Key, note => note.SelectMany(cluster => cluster.Cites).DistinctBy(cite => cite.Key).Count());
    }

    public static IReadOnlyList<IReadOnlyList<CitePlace>> Of(IReadOnlyList<CitationCluster> clusters, int nearNoteDistance) =>
        new Positions(clusters, nearNoteDistance).All(clusters);

    /// <summary>The number of the note that cites a work first, by the key of the work.</summary>
    public static Dictionary<string, int> FirstNotes(IReadOnlyList<CitationCluster> clusters)
    {
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cluster in clusters.Where(cluster => cluster.NoteNumber > 0))
        {
            foreach (var cite in cluster.Cites)
                notes.TryAdd(cite.Key, cluster.NoteNumber);
        }

        return notes;
    }

    private List<IReadOnlyList<CitePlace>> All(IReadOnlyList<CitationCluster> clusters)
    {
        var result = new List<IReadOnlyList<CitePlace>>(clusters.Count);
        var (inText, inNotes) = ((CitationCluster?)null, (CitationCluster?)null);
        foreach (var cluster in clusters)
        {
            result.Add(Places(cluster, cluster.NoteNumber == 0 ? inText : inNotes));
            (inText, inNotes) = cluster.NoteNumber == 0 ? (cluster, inNotes) : (inText, cluster);
        }

        return result;
    }

    private List<CitePlace> Places(CitationCluster cluster, CitationCluster? previous)
    {
        var places = new List<CitePlace>(cluster.Cites.Count);
        for (var i = 0; i < cluster.Cites.Count; i++)
        {
            var cite = cluster.Cites[i];
            var before = i > 0 ? cluster.Cites[i - 1] : Before(previous, cluster);
            places.Add(Place(cite, before, cluster.NoteNumber));
            _seen[cite.Key] = (_seen.TryGetValue(cite.Key, out var notes) ? notes.FirstNote : cluster.NoteNumber, cluster.NoteNumber);
        }

        return places;
    }

    /// <summary>CSL: a cite is an ibid of the citation before only if that one cites nothing else; nor may its note, or "ibid." could mean either work.</summary>
    private Cite? Before(CitationCluster? previous, CitationCluster cluster)
    {
        if (previous is not { Cites: [var first, ..] } || previous.Cites.Any(cite => cite.Key != first.Key))
            return null;
        var distance = cluster.NoteNumber - previous.NoteNumber;
        return distance == 0 || (distance == 1 && _worksInNotes[previous.NoteNumber] == 1) ? previous.Cites[^1] : null;
    }

    private CitePlace Place(Cite cite, Cite? before, int note)
    {
        if (!_seen.TryGetValue(cite.Key, out var notes))
            return new CitePlace(CitePosition.First, false, null);
        var isNear = note - notes.LastNote <= _nearNoteDistance;
        return new CitePlace(Position(cite, before), isNear, notes.FirstNote > 0 ? notes.FirstNote : null);
    }

    private static CitePosition Position(Cite cite, Cite? before)
    {
        if (before is null || before.Key != cite.Key || (before.Locators.Count > 0 && cite.Locators.Count == 0))
            return CitePosition.Subsequent;
        return before.Locators.SequenceEqual(cite.Locators) ? CitePosition.Ibid : CitePosition.IbidWithLocator;
    }
}
