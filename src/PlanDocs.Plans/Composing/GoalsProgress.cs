namespace PlanDocs.Plans;

/// <summary>The outcome of every goal as a table, and then, goal by goal, how it read before and what the writer says about its course.</summary>
internal sealed class GoalsProgress(Composition composing, Plan then, EditionNames names)
{
    private const string TableId = "tbl-progress-goals";

    private readonly EditionWording _words = composing.Wording.Editions;
    private readonly OldWording _old = new(composing, then);

    public IReadOnlyList<Block> Compose()
    {
        var courses = GoalCourse.Of(composing.Plan, then).Where(course => course.Now is not null || Outcomes.Of(course) == GoalOutcome.Dropped).ToList();
        if (courses.Count == 0)
            return [];
        return
        [
            new Paragraph([new CrossReference(TableId, ""), new Text(names.Format(_words.ShowsTheGoals))]),
            Table(courses),
            .. courses.SelectMany(Explain),
        ];
    }

    private Table Table(List<GoalCourse> courses) => new(TableId, "", [new Text(names.Format(_words.GoalsTitle))])
    {
        Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.Start), 4)],
        Head = [new TableRow([.. new[] { composing.Wording.Goal, _words.Outcome, names.Then, names.Now }.Select(TableCells.Of)])],
        Body = [.. courses.Select(Row)],
    };

    private TableRow Row(GoalCourse course) => new(
    [
        TableCells.Stub(GoalMention.Full(course, _old)),
        TableCells.Of(_words.GoalOutcomes[(int)Outcomes.Of(course)]),
        TableCells.Of(Status(course.Then)),
        TableCells.Of(Status(course.Now)),
    ]);

    private string Status(Goal? goal) => goal?.Status is { } status ? composing.Wording.Statuses[(int)status.Value] : "";

    /// <summary>The goal's number in bold, what changed in a sentence each, the old statement as a quotation, and the writer's review.</summary>
    private IEnumerable<Block> Explain(GoalCourse course)
    {
        var revision = GoalRevision.Of(course);
        if (course.Now is not { } goal || (revision.IsNone && goal.Review is null))
            return [];
        List<Inline> lead = [new Strong([.. GoalMention.Number(goal), new Text(".")])];
        AddSentences(lead, revision, goal);
        if (revision.Statement is not { } statement)
            return WithReview(lead, goal);
        lead.Add(new Text(" " + names.Format(_words.StatementWas)));
        return
        [
            new Paragraph(lead) { Span = goal.Span },
            new BlockQuotation(_old.Of(statement.Blocks)) { Span = statement.Span },
            .. Composition.Part(Path(goal), goal.Review),
        ];
    }

    private void AddSentences(List<Inline> lead, GoalRevision revision, Goal goal)
    {
        if (revision.Title is { } title)
            lead.AddRange([new Text(" " + names.Format(_words.TitleWas)), new Emphasis(_old.Of(title.Inlines)), new Text(".")]);
        if (revision.Horizon is { } horizon)
            lead.AddRange(Change(_words.HorizonChanged, Horizon(horizon), Horizon(goal.Horizon!)));
        if (revision.Target is { } target)
            lead.AddRange(Change(_words.TargetChanged, _old.Of(target.Inlines), goal.Measure!.Target!.Inlines));
    }

    private static IEnumerable<Inline> Change(string pattern, IReadOnlyList<Inline> from, IReadOnlyList<Inline> to)
    {
        var parts = pattern.Split("{0}", 2);
        var rest = parts[1].Split("{1}", 2);
        return [new Text(" " + parts[0]), .. from, new Text(rest[0]), .. to, new Text(rest[1])];
    }

    private IReadOnlyList<Inline> Horizon(Horizon horizon) => horizon.Date is { } date ? [new Text(composing.Wording.Date(date))] : _old.Of(horizon.Text.Inlines);

    private static IReadOnlyList<Block> WithReview(List<Inline> lead, Goal goal) => goal.Review switch
    {
        { Blocks: [Paragraph first, ..] } review =>
            [Composition.Part(Path(goal), [first with { Content = [.. lead, new Text(" "), .. first.Content] }, .. review.Blocks.Skip(1)]) with { Span = review.Span }],
        var review => [new Paragraph(lead) { Span = goal.Span }, .. Composition.Part(Path(goal), review)],
    };

    private static string Path(Goal goal) => $"goals/{goal.Id.Value}/review";
}
