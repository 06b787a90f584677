using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>What must hold between the parts of a plan.</summary>
internal static class PlanRules
{
    public static void Check(Plan plan, List<Diagnostic> diagnostics)
    {
        CheckGoals(plan, diagnostics);
        CheckPlaces(plan, diagnostics);
        foreach (var second in plan.ProgressMarkers.Skip(1))
            diagnostics.Add(Errors.ProgressPlacedTwice(second.Span));
        CheckPictures(plan, diagnostics);
        CheckAffiliations(plan, diagnostics);
        CheckIds(plan, diagnostics);
    }

    private static void CheckGoals(Plan plan, List<Diagnostic> diagnostics)
    {
        var ids = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var goal in plan.Goals)
        {
            if (!ids.TryAdd(goal.Id.Value, goal.Id.Span))
                diagnostics.Add(Errors.DuplicateId(goal.Id.Value, goal.Id.Span, ids[goal.Id.Value]));
            if (goal.Rationale is null || goal.Rationale.Blocks.Count == 0)
                diagnostics.Add(Errors.NoRationale(goal.Id.Value, goal.Id.Span));
            CheckMet(goal.Met, goal.Status, diagnostics);
            foreach (var step in goal.Actions.Concat(goal.Milestones))
                CheckMet(step.Met, step.Status, diagnostics);
        }
    }

    private static void CheckMet(Sourced<PlanDate>? met, Sourced<GoalStatus>? status, List<Diagnostic> diagnostics)
    {
        if (met is { } date && status is { Value: not GoalStatus.Met })
            diagnostics.Add(Errors.MetButNot(date.Span));
    }

    private static void CheckPlaces(Plan plan, List<Diagnostic> diagnostics)
    {
        var markers = plan.Outline.Everything().OfType<GoalsMarker>().ToList();
        if (markers.Count == 0)
            return;
        var known = plan.Goals.Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in markers.SelectMany(marker => marker.Goals ?? Every(plan, marker)))
        {
            if (!known.Contains(id.Value))
                diagnostics.Add(Errors.UnknownGoal(id.Value, id.Span, diagnostics.Count < EditDistance.MostGuesses ? EditDistance.Nearest(id.Value, known) : null));
            else if (!placed.Add(id.Value))
                diagnostics.Add(Errors.GoalPlacedTwice(id.Value, id.Span));
        }

        foreach (var goal in plan.Goals.Where(goal => !placed.Contains(goal.Id.Value)))
            diagnostics.Add(Errors.GoalLeftOut(goal.Id.Value, goal.Id.Span));
    }

    private static IEnumerable<Sourced<string>> Every(Plan plan, GoalsMarker marker) =>
        plan.Goals.Select(goal => goal.Id.Value).Distinct(StringComparer.Ordinal).Select(id => new Sourced<string>(id, marker.Span));

    private static void CheckPictures(Plan plan, List<Diagnostic> diagnostics)
    {
        var known = plan.Goals.Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal);
        var markers = plan.Outline.Concat(plan.Appendices.SelectMany(appendix => appendix.Sections)).ToList().Everything().OfType<PictureMarker>();
        foreach (var id in markers.SelectMany(marker => marker.Goals ?? []).Concat(plan.Attachment.Goals ?? []).Where(id => !known.Contains(id.Value)))
            diagnostics.Add(Errors.UnknownGoal(id.Value, id.Span, EditDistance.Nearest(id.Value, known)));
    }

    private static void CheckAffiliations(Plan plan, List<Diagnostic> diagnostics)
    {
        var known = plan.Affiliations.Select(affiliation => affiliation.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var id in plan.Authors.SelectMany(author => author.Affiliations).Where(id => !known.Contains(id.Value)))
            diagnostics.Add(Errors.UnknownAffiliation(id.Value, id.Span, diagnostics.Count < EditDistance.MostGuesses ? EditDistance.Nearest(id.Value, known) : null));
    }

    private static void CheckIds(Plan plan, List<Diagnostic> diagnostics)
    {
        var ids = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var given = Sections(plan.Outline).Select(section => (section.Id, section.Span))
            .Concat(plan.Appendices.SelectMany(appendix => Sections(appendix.Sections).Select(section => (section.Id, section.Span)).Prepend((appendix.Id, appendix.Span))));
        foreach (var (id, span) in given)
        {
            if (id is not null && !ids.TryAdd(id, span))
                diagnostics.Add(Errors.DuplicateId(id, span, ids[id]));
        }
    }

    private static IEnumerable<Section> Sections(IReadOnlyList<OutlineItem> items) => items.Everything().OfType<Section>();
}
