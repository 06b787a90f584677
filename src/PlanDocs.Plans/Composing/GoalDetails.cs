namespace PlanDocs.Plans;

/// <summary>The short facts of a goal as a list whose items begin with a bold label: what a reader looks up, not what he reads through.</summary>
/// <param name="showsProgress">The paper has a section of progress, in which the goal's review stands.</param>
internal sealed class GoalDetails(Wording wording, Goal goal, bool showsProgress)
{
    private readonly List<ListItem> _items = [];

    public List<ListItem> Items()
    {
        if (goal.Horizon is { } horizon)
            Add(wording.Horizon, horizon.Date is { } date ? [new Text(wording.Date(date)) { Span = horizon.Text.Span }] : horizon.Text.Inlines, horizon.Text.Span);
        Add(wording.Type, goal.Type is null ? [] : [goal.Type]);
        Add(wording.Competencies, goal.Competencies);
        AddMeasure();
        Add(wording.Resources, goal.Resources);
        Add(wording.Barriers, goal.Barriers);
        if (goal.Status is { } status)
            Add(wording.Status, Status(status), status.Span);
        AddProgress();
        if (goal.Review is { } view && !showsProgress)
            Add(wording.Review, [view]);
        if (goal.NextReview is { } review)
            Add(wording.NextReview, [new Text(wording.Date(review.Value)) { Span = review.Span }], review.Span);
        return _items;
    }

    private void Add(string label, IReadOnlyList<Inline> content, SourceSpan span) => _items.Add(Item(label, content, [], span));

    /// <summary>One line for one or several short texts; a text of several blocks keeps them.</summary>
    private void Add(string label, IReadOnlyList<Prose> texts)
    {
        if (texts.Count == 0)
            return;
        if (texts is [{ Blocks: [Paragraph first, ..] } only])
        {
            _items.Add(Item(label, first.Content, [.. only.Blocks.Skip(1)], only.Span));
            return;
        }

        if (texts is [{ } block])
        {
            _items.Add(Item(label, [], block.Blocks, block.Span));
            return;
        }

        var content = new List<Inline>();
        foreach (var text in texts)
        {
            if (content.Count > 0)
                content.Add(new Text("; "));
            content.AddRange(text.Inlines);
        }

        Add(label, content, texts[0].Span);
    }

    private IReadOnlyList<Inline> Status(Sourced<GoalStatus> status)
    {
        var word = new Text(wording.Statuses[(int)status.Value]) { Span = status.Span };
        return goal.Met is { } met ? [word, new Text($" ({wording.Date(met.Value)})") { Span = met.Span }] : [word];
    }

    private void AddMeasure()
    {
        if (goal.Measure is not { } measure)
            return;
        var values = new List<Inline>();
        foreach (var (label, value) in new[] { (wording.Baseline, measure.Baseline), (wording.Current, measure.Current), (wording.Target, measure.Target) })
        {
            if (value is null)
                continue;
            values.Add(new Text(values.Count == 0 ? label + " " : ", " + label + " "));
            values.AddRange(value.Inlines);
        }

        var content = new List<Inline>();
        Append(content, measure.Description?.Inlines ?? [], "; ");
        Append(content, measure.Unit?.Inlines ?? [], "; ");
        Append(content, values, ": ");
        if (content.Count > 0)
            Add(wording.Measure, content, measure.Span);
    }

    private static void Append(List<Inline> content, IReadOnlyList<Inline> more, string separator)
    {
        if (more.Count == 0)
            return;
        if (content.Count > 0)
            content.Add(new Text(separator));
        content.AddRange(more);
    }

    private void AddProgress()
    {
        if (goal.Progress.Count == 0)
            return;
        var entries = goal.Progress.Select(entry => entry.Date is { } date
            ? Item(wording.Date(date.Value), entry.Text)
            : new ListItem(entry.Text.Blocks) { Span = entry.Text.Span });
        _items.Add(Item(wording.Progress, [], [new ListBlock(ListMarker.Bullet, [.. entries])], goal.Progress[0].Text.Span));
    }

    private static ListItem Item(string label, Prose text) => text.Blocks is [Paragraph first, ..]
        ? new ListItem([new Paragraph([new Text(label + ": "), .. first.Content]) { Span = first.Span }, .. text.Blocks.Skip(1)]) { Span = text.Span }
        : new ListItem([new Paragraph([new Text(label + ":")]), .. text.Blocks]) { Span = text.Span };

    private static ListItem Item(string label, IReadOnlyList<Inline> content, IReadOnlyList<Block> more, SourceSpan span)
    {
        var lead = new Strong([new Text(label + ".")]);
        var paragraph = new Paragraph(content.Count == 0 ? [lead] : [lead, new Text(" "), .. Capitalized(content)]) { Span = span };
        return new ListItem([paragraph, .. more]) { Span = span };
    }

    /// <summary>What follows a label and a period is a sentence, however short.</summary>
    internal static IReadOnlyList<Inline> Capitalized(IReadOnlyList<Inline> content) => content is [Text { Value: [var first, ..] } text, ..]
        ? [text with { Value = char.ToUpperInvariant(first) + text.Value[1..] }, .. content.Skip(1)]
        : content;
}
