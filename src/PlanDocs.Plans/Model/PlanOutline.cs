namespace PlanDocs.Plans;

/// <summary>What stands where in the outline of a plan.</summary>
public static class PlanOutline
{
    /// <summary>The ids of the goals in the order in which the paper shows them.</summary>
    public static IEnumerable<string> PlacedGoals(this Plan plan)
    {
        var markers = plan.Outline.Everything().OfType<GoalsMarker>().ToList();
        var all = plan.Goals.Select(goal => goal.Id.Value);
        return markers.Count == 0 ? all : markers.SelectMany(marker => marker.Goals?.Select(id => id.Value) ?? all);
    }

    /// <summary>The goals that a marker means; all of them, in their order in the paper, where it names none.</summary>
    public static IReadOnlyList<Goal> GoalsOf(this Plan plan, IReadOnlyList<Sourced<string>>? ids)
    {
        var wanted = ids?.Select(id => id.Value) ?? plan.PlacedGoals();
        var goals = plan.Goals.DistinctBy(goal => goal.Id.Value, StringComparer.Ordinal).ToDictionary(goal => goal.Id.Value, StringComparer.Ordinal);
        return [.. wanted.Distinct(StringComparer.Ordinal).Select(goals.GetValueOrDefault).OfType<Goal>()];
    }
}
