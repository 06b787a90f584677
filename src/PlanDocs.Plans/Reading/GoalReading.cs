using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads the goals with all that belongs to them.</summary>
internal static partial class GoalReading
{
    internal static readonly (string, GoalStatus)[] Statuses =
    [
        ("not-started", GoalStatus.NotStarted), ("in-progress", GoalStatus.InProgress), ("met", GoalStatus.Met),
        ("deferred", GoalStatus.Deferred), ("revised", GoalStatus.Revised), ("dropped", GoalStatus.Dropped),
    ];

    private static readonly FrozenDictionary<string, string> OtherStatuses = WordPairs.Read(
        "done met complete met completed met finished met achieved met reached met accomplished met closed met yes met true met pending not-started planned not-started todo not-started " +
        "to-do not-started open not-started new not-started no not-started false not-started started in-progress ongoing in-progress active in-progress underway in-progress under-way in-progress " +
        "current in-progress working in-progress postponed deferred on-hold deferred paused deferred delayed deferred later deferred cancelled dropped canceled dropped abandoned dropped " +
        "changed revised updated revised modified revised");

    public static IReadOnlyList<Goal> Goals(YamlMappingReader plan, PlanReading context) =>
        context.Each(plan, "goals", MappingForms.Goal, reader => Goal(reader, context));

    private static Goal? Goal(YamlMappingReader reader, PlanReading context)
    {
        var id = reader.RequiredString("id");
        context.Id(reader);
        var title = context.Prose(reader, "title");
        if (title is null)
            reader.RequiredString("title");
        var met = Met(reader, context);
        var goal = new Goal(id ?? new("", reader.Span), title ?? new Prose(MappedText.Verbatim(context.File, reader.Span.Start, 0), []))
        {
            Span = reader.Span,
            Audience = context.Audience(reader),
            Was = reader.String("was"),
            Statement = context.Prose(reader, "statement"),
            Rationale = context.Prose(reader, "rationale"),
            Issues = context.Prose(reader, "issues"),
            Parts = context.Each(reader, "parts", MappingForms.GoalPart, part => Part(part, context)),
            Horizon = Horizon(reader, context),
            Type = context.Prose(reader, "type"),
            Competencies = context.Proses(reader, "competencies"),
            Actions = Milestones(reader, "actions", MappingForms.Action, context),
            Milestones = Milestones(reader, "milestones", MappingForms.Milestone, context),
            Resources = context.Proses(reader, "resources"),
            Barriers = context.Proses(reader, "barriers"),
            Measure = Measure(reader, context),
            Status = Status(reader, met),
            Met = met,
            Review = context.Prose(reader, "review"),
            Progress = Progress(reader, context),
            NextReview = context.Date(reader, "next-review"),
        };
        return id is null || title is null ? null : goal;
    }

    private static Sourced<PlanDate>? Met(YamlMappingReader reader, PlanReading context)
    {
        if (reader.Node("met") is not YamlScalar { Value: var word } scalar || word.ToLowerInvariant() is not ("yes" or "true" or "done" or "x" or "no" or "false" or "not yet"))
            return context.Date(reader, "met");
        context.Diagnostics.Add(Errors.MetWithoutDate(word, isMet: word.ToLowerInvariant() is not ("no" or "false" or "not yet"), scalar.Span));
        return null;
    }

    /// <summary>What has a date on which it was met is met, without the word.</summary>
    private static Sourced<GoalStatus>? Status(YamlMappingReader reader, Sourced<PlanDate>? met) =>
        reader.Word("status", "status", Statuses, OtherStatuses) ?? (met is { } date ? new(GoalStatus.Met, date.Span) : null);

    private static GoalPart? Part(YamlMappingReader reader, PlanReading context)
    {
        var heading = context.Prose(reader, "heading", "title");
        var text = context.Prose(reader, "text");
        var audience = context.Audience(reader);
        if (heading is null)
            reader.RequiredString("heading");
        return heading is null ? null : new GoalPart(heading, text) { Audience = audience };
    }

    /// <summary>A month or day in front of the year; all other words may be a horizon, such as "long term" or "2027–2029".</summary>
    [GeneratedRegex(@"^[0-9]{1,2}[/.](?:[0-9]{1,2}[/.])?[0-9]{4}$")]
    private static partial Regex DateOfOthers();

    private static Horizon? Horizon(YamlMappingReader reader, PlanReading context)
    {
        if (reader.Text("horizon") is not { } text)
            return null;
        var date = PlanDateParser.Parse(text.Value);
        var mistake = date is null ? DateMistakes.Of(text.Value, needsDay: false) : null;
        if (mistake is { IsImpossible: true })
            context.Diagnostics.Add(Errors.NoSuchDate(text.Value, text.Span, mistake.Hint));
        else if (mistake is not null && DateOfOthers().IsMatch(text.Value.Trim()))
            context.Diagnostics.Add(Errors.NotADate(text.Value, text.Span, mistake.Hint));
        return new Horizon(context.Prose(text), date);
    }

    private static List<Milestone> Milestones(YamlMappingReader goal, string key, MappingForm form, PlanReading context)
    {
        var milestones = new List<Milestone>();
        foreach (var node in goal.Items(key, form))
        {
            if (node is YamlScalar scalar)
            {
                milestones.Add(new Milestone(context.Prose(scalar.Text)));
            }
            else if (YamlMappingReader.Open(node, key, form, context.Diagnostics) is { } reader)
            {
                if (Milestone(reader, context) is { } milestone)
                    milestones.Add(milestone);
                reader.Finish();
            }
        }

        return milestones;
    }

    private static Milestone? Milestone(YamlMappingReader reader, PlanReading context)
    {
        var title = context.Prose(reader, "title");
        if (title is null)
            reader.RequiredString("title");
        var met = Met(reader, context);
        var milestone = new Milestone(title ?? new Prose(MappedText.Verbatim(context.File, 0, 0), []))
        {
            Audience = context.Audience(reader),
            Due = context.Date(reader, "due"),
            Status = Status(reader, met),
            Met = met,
            Was = context.Prose(reader, "was"),
            Evidence = context.Prose(reader, "evidence"),
        };
        return title is null ? null : milestone;
    }

    private static Measure? Measure(YamlMappingReader goal, PlanReading context)
    {
        if (goal.Node("measure") is YamlScalar scalar)
            return new Measure { Description = context.Prose(scalar.Text), Span = scalar.Span };
        if (goal.Mapping("measure", "a measure") is not { } reader)
            return null;
        var measure = new Measure
        {
            Span = reader.Span,
            Description = context.Prose(reader, "description"),
            Baseline = Value(reader, "baseline", context),
            Target = Value(reader, "target", context),
            Current = Value(reader, "current", context),
            Unit = context.Prose(reader, "unit"),
        };
        reader.Finish();
        return measure;
    }

    private static Prose? Value(YamlMappingReader measure, string key, PlanReading context) =>
        measure.Text(key) is { } text && !string.IsNullOrWhiteSpace(text.Value) ? context.Prose(DecimalMark.InLanguage(text, context.Language)) : null;

    private static List<ProgressEntry> Progress(YamlMappingReader goal, PlanReading context)
    {
        var entries = new List<ProgressEntry>();
        foreach (var node in goal.Items("progress", MappingForms.Progress))
        {
            if (node is YamlScalar scalar)
            {
                entries.Add(new ProgressEntry(null, context.Prose(scalar.Text)));
            }
            else if (YamlMappingReader.Open(node, "progress", MappingForms.Progress, context.Diagnostics) is { } reader)
            {
                var date = context.Date(reader, "date");
                if (context.Prose(reader, "text") is { } text)
                    entries.Add(new ProgressEntry(date, text));
                else
                    reader.RequiredString("text");
                reader.Finish();
            }
        }

        return entries;
    }
}
