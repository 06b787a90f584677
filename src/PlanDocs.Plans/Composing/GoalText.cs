using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>One goal as text: its statement, its rationale, its issues, the writer's own parts, and then how it is to be reached.</summary>
internal sealed class GoalText(Composition composing, Goal goal, int level)
{
    private readonly string _path = "goals/" + goal.Id.Value;
    private readonly string _id = "goal-" + goal.Id.Value;

    public void Add(List<Block> blocks)
    {
        var wording = composing.Wording;
        AddHeading(blocks);
        blocks.AddRange(Composition.Part(_path + "/statement", goal.Statement));
        AddPart(blocks, wording.Rationale, "rationale", goal.Rationale);
        AddPart(blocks, wording.Issues, "issues", goal.Issues);
        for (var i = 0; i < goal.Parts.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{_path}/parts/{i + 1}");
            var heading = goal.Parts[i].Heading;
            blocks.Add(Composition.Part(path + "/heading", [Heading(heading.Inlines, null, heading.Span)]));
            blocks.AddRange(Composition.Part(path + "/text", goal.Parts[i].Text));
        }

        AddDetails(blocks);
    }

    private void AddHeading(List<Block> blocks)
    {
        var label = composing.LabelOf(goal);
        composing.Named.TryAdd(_id, new CrossReference(_id, label));
        var heading = Outline.Heading(composing, [new Text(label + ": "), .. goal.Title.Inlines], level, _id, goal.Title.Span);
        blocks.Add(Composition.Part(_path + "/title", [heading]));
    }

    private void AddPart(List<Block> blocks, string heading, string name, Prose? prose)
    {
        if (prose is null || prose.Blocks.Count == 0)
            return;
        blocks.Add(Heading([new Text(heading)], name, prose.Span));
        blocks.AddRange(Composition.Part($"{_path}/{name}", prose));
    }

    private void AddDetails(List<Block> blocks)
    {
        var details = new GoalDetails(composing.Wording, goal, composing.ShowsGoalsProgress).Items();
        var table = MilestoneTable.Compose(composing, goal, _id);
        if (details.Count == 0 && table is null)
            return;
        blocks.Add(Heading([new Text(composing.Wording.Details)], "plan", goal.Span with { Length = 0 }));
        if (details.Count > 0)
            blocks.Add(new ListBlock(ListMarker.Bullet, details) { Span = goal.Span });
        if (table is null)
            return;
        // APA 7.5: every table is mentioned in the text before it stands.
        blocks.Add(new Paragraph([new CrossReference(table.Id, ""), new Text(composing.Wording.ListsTheMilestones)]) { Span = table.Span });
        blocks.Add(table);
    }

    private Heading Heading(IReadOnlyList<Inline> content, string? name, SourceSpan span) =>
        Outline.Heading(composing, content, level + 1, _id + "-" + (name ?? "part"), span);
}
