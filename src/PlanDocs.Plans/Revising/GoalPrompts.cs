using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>What a new year asks about one goal, as comments where the answers belong.</summary>
/// <param name="today">The day of the new edition.</param>
/// <param name="before">The name of the edition before.</param>
internal sealed class GoalPrompts(RevisionPrompts prompts, YamlEditor editor, Goal goal, YamlMapping node, DateOnly today, string before)
{
    public void Add()
    {
        if (node.Find("was") is { } was)
            editor.Remove(node, was);
        if (node.Find("review") is { } review)
            editor.Remove(node, review);
        foreach (var step in Steps())
            AddStep(step);
        if (EditionRules.IsClosed(goal))
        {
            editor.CommentAbove(NextEdition.Filled(goal.Status!.Value.Value == GoalStatus.Met ? prompts.MetBefore : prompts.DroppedBefore, before), node);
            return;
        }

        editor.CommentAbove(NextEdition.Filled(prompts.SetStatus, before), node);
        AddDates();
        if (goal.Measure?.Current is not null && node.Find("measure") is { Value: YamlMapping measure } entry && measure.Span.Start > entry.Key.Span.Start)
            editor.CommentAbove(NextEdition.Filled(prompts.ValueBefore, before), measure.Find("current")!.Key, measure, entry.Key, node);
    }

    private void AddDates()
    {
        if (goal.Horizon?.Date?.LastDay <= today && node.Find("horizon") is { } horizon)
            editor.CommentAbove(prompts.HorizonOver, horizon.Key, node);
        if (goal.NextReview?.Value.FirstDay <= today && node.Find("next-review") is { } review)
            editor.CommentAbove(prompts.ReviewDue, review.Key, node);
    }

    private IEnumerable<YamlMapping> Steps() => NextEdition.Items(node, "actions").Concat(NextEdition.Items(node, "milestones")).OfType<YamlMapping>();

    private void AddStep(YamlMapping mapping)
    {
        if (mapping.Find("was") is { } was)
            editor.Remove(mapping, was);
        if (mapping.Find("due") is not { } due || StepCourse.Steps(goal).FirstOrDefault(step => step.Due?.Span == due.Value.Span) is not { } step)
            return;
        if (step.Due!.Value.Value.LastDay <= today && step.Status?.Value is not (GoalStatus.Met or GoalStatus.Dropped) && !EditionRules.IsClosed(goal))
            editor.CommentAbove(NextEdition.Filled(prompts.StepDue, due.Value.Span.Text), mapping, node);
    }
}
