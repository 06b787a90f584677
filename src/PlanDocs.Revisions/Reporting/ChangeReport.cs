namespace PlanDocs.Revisions;

/// <summary>Tells the changes of a marked-up paper by goal and section.</summary>
public sealed class ChangeReport
{
    private readonly List<ChangedSection> _sections = [];
    private readonly List<(int Level, string Title)> _headings = [];
    private readonly List<ReportedChange> _changes = [];
    private readonly Dictionary<string, string> _goals = new(StringComparer.Ordinal);
    private string? _goal;

    private ChangeReport(PaperRevision revision)
    {
        foreach (var leaf in Leaves.Of(revision.Before).Concat(Leaves.Of(revision.After)))
        {
            if (leaf is { Block: Heading heading, Goal: { } goal })
                _goals.TryAdd(heading.Id, goal);
        }
    }

    /// <param name="marked">A paper with a revision.</param>
    public static IReadOnlyList<ChangedSection> Of(Paper marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var report = new ChangeReport(marked.Revision ?? throw new ArgumentException("The paper shows no changes.", nameof(marked)));
        report._headings.Add((0, "Title page"));
        foreach (var block in marked.Blocks)
            report.Add(block);
        report.EndSection();
        return report._sections;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                StartSection(heading.Level, heading.Content, _goals.GetValueOrDefault(heading.Id));
                break;
            case SectionLabel label:
                StartSection(1, label.Content, null);
                break;
            case BodyTitle title:
                StartSection(0, title.Content, null);
                break;
            case ReferenceList list:
                StartSection(1, list.Label, null);
                break;
        }

        _changes.AddRange(BlockChanges.Of(block));
    }

    private void StartSection(int level, IReadOnlyList<Inline> content, string? goal)
    {
        EndSection();
        while (_headings.Count > 0 && _headings[^1].Level >= level)
            _headings.RemoveAt(_headings.Count - 1);
        if (level <= 1)
            _headings.Clear();
        _headings.Add((level, Pieces.TitleOf(content)));
        _goal = goal;
    }

    private void EndSection()
    {
        if (_changes.Count > 0)
            _sections.Add(new ChangedSection(string.Join(" › ", _headings.Select(heading => heading.Title)), _goal, [.. _changes]));
        _changes.Clear();
    }
}
