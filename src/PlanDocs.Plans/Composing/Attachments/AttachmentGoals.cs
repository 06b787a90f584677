namespace PlanDocs.Plans;

/// <summary>The goals as statements, each with its time frame, its status, its competencies, and its milestones.</summary>
internal static class AttachmentGoals
{
    public static IReadOnlyList<Block> Compose(Composition composing)
    {
        var goals = composing.Plan.GoalsOf(composing.Plan.Attachment.Goals);
        if (goals.Count == 0)
            return [];
        var blocks = new List<Block> { Headings.Section(composing, composing.Wording.Goals, "goals") };
        foreach (var goal in goals)
            Add(blocks, composing, goal);
        return blocks;
    }

    private static void Add(List<Block> blocks, Composition composing, Goal goal)
    {
        var (path, id, label) = ("goals/" + goal.Id.Value, composing.Ids.Reserve("goal-" + goal.Id.Value), composing.LabelOf(goal));
        composing.Named.TryAdd("goal-" + goal.Id.Value, new CrossReference(id, label));
        blocks.Add(Composition.Part(path + "/title", [new Heading(2, [new Text(label + ": "), .. goal.Title.Inlines], id) { Span = goal.Title.Span }]));
        blocks.AddRange(Composition.Part(path + "/statement", goal.Statement));
        if (Facts(composing.Wording, goal) is { Count: > 0 } facts)
            blocks.Add(new Paragraph(facts) { Kind = ParagraphKind.Continued, Span = goal.Span });
        if (goal.Milestones.Count > 0)
            blocks.Add(Milestones(composing.Wording, goal));
    }

    private static List<Inline> Facts(Wording wording, Goal goal)
    {
        var facts = new List<Inline>();
        if (goal.Horizon is { } horizon)
            Add(facts, wording.Horizon, horizon.Date is { } date ? [new Text(wording.Date(date)) { Span = horizon.Text.Span }] : horizon.Text.Inlines);
        if (goal.Status is { } status)
            Add(facts, wording.Status, [new Text(wording.Statuses[(int)status.Value]) { Span = status.Span }]);
        if (goal.Competencies.Count > 0)
            Add(facts, wording.Competencies, [.. goal.Competencies.SelectMany((one, index) => index == 0 ? one.Inlines : [new Text("; "), .. one.Inlines])]);
        if (goal.Milestones.Count > 0)
            Add(facts, wording.Milestones, []);
        return facts;
    }

    private static void Add(List<Inline> facts, string label, IReadOnlyList<Inline> content)
    {
        if (facts.Count > 0)
            facts.Add(new Text(" · "));
        facts.Add(new Strong([new Text(label + ":")]));
        if (content.Count > 0)
            facts.AddRange([new Text(" "), .. content]);
    }

    /// <summary>Numbered, since the timeline shows each by its number; their label ends the line above.</summary>
    private static ListBlock Milestones(Wording wording, Goal goal) =>
        new(ListMarker.Decimal, [.. goal.Milestones.Select(step => Item(wording, step))]) { Span = goal.Milestones[0].Title.Span };

    private static ListItem Item(Wording wording, Milestone step)
    {
        var due = step.Due is { } date ? wording.Date(date.Value) : null;
        var status = step.Status is { } known ? wording.Statuses[(int)known.Value] : null;
        var facts = string.Join(", ", new[] { due, status }.OfType<string>());
        IReadOnlyList<Inline> content = facts.Length > 0 ? [.. step.Title.Inlines, new Text($" ({facts})")] : step.Title.Inlines;
        return new ListItem([new Paragraph(content) { Span = step.Title.Span }]) { Span = step.Title.Span };
    }
}
