using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>Walks nested sections and gives each heading the level of its depth.</summary>
internal sealed class Outline(Composition composing)
{
    public const int DeepestLevel = 5;

    /// <summary>The item before which the progress since the edition before stands, where no marker says it.</summary>
    public OutlineItem? ProgressBefore { get; init; }

    /// <summary>A marker has said where goals stand.</summary>
    public bool PlacedGoals { get; private set; }

    public void Add(List<Block> blocks, IReadOnlyList<OutlineItem> items, int level, string path)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], ProgressBefore))
                AddProgress(blocks, level);
            switch (items[i])
            {
                case Section section:
                    AddSection(blocks, section, level, $"{path}/{section.Id ?? (i + 1).ToString(CultureInfo.InvariantCulture)}");
                    break;
                case GoalsMarker marker:
                    AddMarker(blocks, marker, level, $"{path}/{(i + 1).ToString(CultureInfo.InvariantCulture)}");
                    break;
                case ProgressMarker marker:
                    AddProgress(blocks, marker, level, $"{path}/{(i + 1).ToString(CultureInfo.InvariantCulture)}");
                    break;
                case PictureMarker marker:
                    AddPictures(blocks, marker, level, $"{path}/{(i + 1).ToString(CultureInfo.InvariantCulture)}");
                    break;
                default:
                    throw new InvalidOperationException($"Unknown item {items[i].GetType().Name}.");
            }
        }
    }

    private void AddSection(List<Block> blocks, Section section, int level, string path)
    {
        // The introduction has no heading but the title above it (APA 2.27).
        if (section.Heading is { } heading)
            blocks.Add(Composition.Part(path + "/heading", [Heading(heading, level, section.Id)]));
        else if (blocks is not [BodyTitle])
            composing.Diagnostics.Add(Errors.SectionWithoutHeading(section.Span));
        blocks.AddRange(Composition.Part(path + "/text", section.Text));
        Add(blocks, section.Sections, section.Heading is null ? level : level + 1, path);
    }

    private void AddMarker(List<Block> blocks, GoalsMarker marker, int level, string path)
    {
        PlacedGoals = true;
        if (marker.Heading is { } heading)
            blocks.Add(Composition.Part(path + "/heading", [Heading(heading, level, null)]));
        blocks.AddRange(Composition.Part(path + "/text", marker.Text));
        AddGoals(blocks, composing.Plan.GoalsOf(marker.Goals), marker.Heading is null ? level : level + 1);
    }

    /// <summary>The whole progress under the program's own heading.</summary>
    public void AddProgress(List<Block> blocks, int level) =>
        AddProgress(blocks, new ProgressMarker(null, ProgressMarker.Everything, default), level, "progress");

    private void AddProgress(List<Block> blocks, ProgressMarker marker, int level, string path)
    {
        if (composing.Plan.Predecessor is { } then && marker.Parts.Count > 0)
            new ProgressSection(composing, then).Add(blocks, marker, level, path);
    }

    private void AddPictures(List<Block> blocks, PictureMarker marker, int level, string path)
    {
        if (marker.Heading is { } heading)
            blocks.Add(Composition.Part(path + "/heading", [Heading(heading, level, null)]));
        blocks.AddRange(Composition.Part(path + "/text", marker.Text));
        blocks.AddRange(new PlanPictures(composing, marker).Compose());
    }

    public void AddGoals(List<Block> blocks, IEnumerable<Goal> goals, int level)
    {
        foreach (var goal in goals)
            new GoalText(composing, goal, level).Add(blocks);
    }

    private Heading Heading(Prose heading, int level, string? id) => Heading(composing, heading.Inlines, level, id, heading.Span);

    /// <summary>A heading with an identifier of its own; one that is too deep stays at the deepest level.</summary>
    public static Heading Heading(Composition composing, IReadOnlyList<Inline> content, int level, string? id, SourceSpan span)
    {
        if (level > DeepestLevel)
            composing.Diagnostics.Add(Errors.HeadingTooDeep(span));
        var unique = id is null ? composing.Ids.FromWords(PlainText.Of(content), "section") : composing.Ids.Reserve(id);
        return new Heading(Math.Min(level, DeepestLevel), content, unique) { Span = span };
    }
}
