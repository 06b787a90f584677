using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>
/// Leaves out of a plan what an audience is not to see, before anything is made of it: what comes later cannot give away what it never had. What names no audience is
/// for everybody.
/// </summary>
public sealed class Audience(string name)
{
    /// <summary>The plan as the audience may see it, its predecessors included.</summary>
    public Result<Plan> Of(Plan plan)
    {
        var shown = Shown(plan, []);
        var known = Names(plan).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        return new(shown, known.Contains(name, StringComparer.OrdinalIgnoreCase) ? [] : [Errors.NobodyIsMeant(name, EditDistance.Nearest(name, known), known)]);
    }

    /// <param name="hiddenLater">The ids of goals that are hidden in a later edition, as they were in this one.</param>
    private Plan Shown(Plan plan, HashSet<string> hiddenLater)
    {
        var goals = plan.Goals.Where(goal => Sees(goal.Audience) && !hiddenLater.Contains(goal.Id.Value)).Select(Shown).ToList();
        var hidden = plan.Goals.Where(goal => goals.TrueForAll(shown => shown.Id.Value != goal.Id.Value)).ToList();
        var ids = goals.Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal);
        var shown = plan with
        {
            Goals = goals,
            Outline = Items(plan.Outline, ids),
            Appendices = [.. plan.Appendices.Where(appendix => Sees(appendix.Audience)).Select(appendix => appendix with { Sections = Items(appendix.Sections, ids) })],
            Attachment = plan.Attachment with { Goals = Known(plan.Attachment.Goals, ids) },
            Predecessor = plan.Predecessor is { } earlier ? Shown(earlier, [.. hidden.Select(GoalCourse.FormerId)]) : null,
            Audience = name,
        };
        return shown with { HidesSomething = !Same(plan, shown), HiddenIds = [.. HiddenIds(plan, shown)] };
    }

    private bool Sees(IReadOnlyList<Sourced<string>> audience) => audience.Count == 0 || audience.Any(one => string.Equals(one.Value, name, StringComparison.OrdinalIgnoreCase));

    private Goal Shown(Goal goal) => goal with
    {
        Parts = [.. goal.Parts.Where(part => Sees(part.Audience))],
        Actions = [.. goal.Actions.Where(step => Sees(step.Audience))],
        Milestones = [.. goal.Milestones.Where(step => Sees(step.Audience))],
    };

    private IReadOnlyList<OutlineItem> Items(IReadOnlyList<OutlineItem> items, HashSet<string> goals) => [.. items.Where(item => Sees(item.Audience)).Select(item => item switch
    {
        Section section => section with { Sections = Items(section.Sections, goals) },
        GoalsMarker marker => marker with { Goals = Known(marker.Goals, goals) },
        PictureMarker marker => marker with { Goals = Known(marker.Goals, goals) },
        _ => item,
    })];

    private static IReadOnlyList<Sourced<string>>? Known(IReadOnlyList<Sourced<string>>? ids, HashSet<string> goals) => ids is null ? null : [.. ids.Where(id => goals.Contains(id.Value))];

    private static bool Same(Plan plan, Plan shown) => Marked(plan).SequenceEqual(Marked(shown)) && shown.Predecessor?.HidesSomething != true;

    /// <summary>Everything that can be hidden, as places in the plan.</summary>
    private static IEnumerable<SourceSpan> Marked(Plan plan) => plan.Goals.SelectMany(goal => Marked(goal).Prepend(goal.Span))
        .Concat(AllItems(plan).Select(item => item.Span)).Concat(plan.Appendices.Select(appendix => appendix.Span));

    private static IEnumerable<SourceSpan> Marked(Goal goal) =>
        goal.Parts.Select(part => part.Heading.Span).Concat(goal.Actions.Concat(goal.Milestones).Select(step => step.Title.Span));

    private static IEnumerable<OutlineItem> AllItems(Plan plan) =>
        plan.Outline.Concat(plan.Appendices.SelectMany(appendix => appendix.Sections)).ToList().Everything();

    /// <summary>What a cross-reference could have named.</summary>
    private static IEnumerable<string> HiddenIds(Plan plan, Plan shown)
    {
        var goals = plan.Goals.Select(goal => "goal-" + goal.Id.Value).Except(shown.Goals.Select(goal => "goal-" + goal.Id.Value));
        var appendices = plan.Appendices.Select(appendix => appendix.Id).Except(shown.Appendices.Select(appendix => appendix.Id)).OfType<string>();
        return goals.Concat(appendices.SelectMany(id => new[] { id, "apx-" + id }));
    }

    private static IEnumerable<string> Names(Plan plan) => plan.Goals
        .SelectMany(goal => goal.Audience.Concat(goal.Parts.SelectMany(part => part.Audience)).Concat(goal.Actions.Concat(goal.Milestones).SelectMany(step => step.Audience)))
        .Concat(AllItems(plan).SelectMany(item => item.Audience))
        .Concat(plan.Appendices.SelectMany(appendix => appendix.Audience))
        .Select(one => one.Value)
        .Concat(plan.Predecessor is { } earlier ? Names(earlier) : []);
}
