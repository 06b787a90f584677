using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>What a careful adviser would ask of the goals of a plan that is sound as data.</summary>
public static class PlanChecks
{
    /// <param name="today">The day from which the plan is looked at; null for the plan's own date, or the day on which it is due.</param>
    /// <returns>A warning for each rule that is broken.</returns>
    public static IReadOnlyList<Diagnostic> Check(Plan plan, DateOnly? today = null)
    {
        var day = today ?? plan.Date?.Value ?? plan.Due?.Value;
        var decimalComma = Wording.Of(plan.Language).DecimalComma;
        return [.. plan.Goals.SelectMany(goal => Check(goal, day, decimalComma))];
    }

    private static IEnumerable<Diagnostic> Check(Goal goal, DateOnly? today, bool decimalComma) =>
        [.. Measure(goal), .. Steps(goal), .. Met(goal, decimalComma), .. Review(goal, today), .. Source(goal)];

    private static IEnumerable<Diagnostic> Measure(Goal goal)
    {
        if (goal.Measure is not { } measure)
            yield return Errors.NoMeasure(goal.Id.Value, goal.Id.Span);
        else if (measure is { Description: null, Target: null, Baseline: null, Unit: null })
            yield return Errors.NoMeasure(goal.Id.Value, measure.Span);
    }

    private static IEnumerable<Diagnostic> Steps(Goal goal)
    {
        if (goal.Horizon?.Date is not { } horizon)
            yield break;
        var last = PlanPeriod.Of(horizon).Last;
        foreach (var step in goal.Actions.Concat(goal.Milestones))
        {
            if (step.Due is { } due && PlanPeriod.Of(due.Value).First > last)
                yield return Errors.StepAfterHorizon(step.Title.PlainText, due.Span.Text.Trim(), Written(last), due.Span);
        }
    }

    private static IEnumerable<Diagnostic> Met(Goal goal, bool decimalComma)
    {
        foreach (var step in goal.Actions.Concat(goal.Milestones))
        {
            if (step is { Status: { Value: GoalStatus.Met } status } && IsEmpty(step.Evidence))
                yield return Errors.MetWithoutEvidence($"‘{step.Title.PlainText}’", status.Span);
        }

        if (goal.Status is { Value: GoalStatus.Met } met && !HasEvidence(goal, decimalComma))
            yield return Errors.MetWithoutEvidence($"goal ‘{goal.Id.Value}’", met.Span);
    }

    private static bool HasEvidence(Goal goal, bool decimalComma) =>
        goal.Progress.Count > 0
        || !IsEmpty(goal.Review)
        || goal.Actions.Concat(goal.Milestones).Any(step => step.Status?.Value == GoalStatus.Met && !IsEmpty(step.Evidence))
        || (goal.Measure is { } measure && IsReached(measure, decimalComma));

    /// <summary>The current value is the target or beyond it, seen from the baseline; words in place of numbers are believed.</summary>
    private static bool IsReached(Measure measure, bool decimalComma)
    {
        if (measure.Current is null)
            return false;
        if (Number(measure.Current, decimalComma) is not { } current || Number(measure.Target, decimalComma) is not { } target)
            return true;
        return Number(measure.Baseline, decimalComma) is { } baseline && baseline > target ? current <= target : current >= target;
    }

    private static double? Number(Prose? prose, bool decimalComma)
    {
        var digits = prose?.PlainText.Trim().TrimEnd('%', ' ').Replace(decimalComma ? "." : ",", "", StringComparison.Ordinal).Replace(',', '.');
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsEmpty(Prose? prose) => prose is null || prose.Blocks.Count == 0;

    private static IEnumerable<Diagnostic> Review(Goal goal, DateOnly? today)
    {
        var isOver = goal.Status?.Value is GoalStatus.Met or GoalStatus.Dropped;
        if (!isOver && today is { } day && goal.NextReview is { } review && PlanPeriod.Of(review.Value).Last < day)
            yield return Errors.ReviewInThePast(goal.Id.Value, review.Span.Text.Trim(), Written(day), review.Span);
    }

    private static IEnumerable<Diagnostic> Source(Goal goal)
    {
        var prose = new[] { goal.Statement, goal.Rationale, goal.Issues, goal.Review, goal.Measure?.Description }
            .Concat(goal.Parts.Select(part => part.Text)).Concat(goal.Progress.Select(entry => entry.Text)).Concat(goal.Resources).Concat(goal.Barriers);
        if (!prose.OfType<Prose>().Any(text => CitationSeeker.HasCitation(text.Blocks)))
            yield return Errors.GoalWithoutSource(goal.Id.Value, goal.Id.Span);
    }

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
