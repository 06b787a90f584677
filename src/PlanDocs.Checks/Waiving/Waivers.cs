namespace PlanDocs.Checks;

/// <summary>Takes out the warnings that somebody does without, and says which waivers do not count.</summary>
public static class Waivers
{
    /// <param name="waivers">Those of the plan; one that is not needed is worth a remark.</param>
    /// <param name="general">Those of an assignment, which is written for many papers.</param>
    /// <param name="isRule">Whether a code is one of the program's.</param>
    public static WaivedDiagnostics Apply(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Waiver> waivers, IReadOnlyList<Waiver> general, Predicate<string> isRule)
    {
        var remarks = new List<Diagnostic>();
        var valid = new Dictionary<string, Waiver>(StringComparer.OrdinalIgnoreCase);
        foreach (var waiver in general.Concat(waivers))
        {
            if (Objection(waiver, diagnostics, isRule) is { } objection)
                remarks.Add(objection);
            else
                valid.TryAdd(waiver.Rule.Value, waiver);
        }

        var waived = diagnostics.Where(diagnostic => IsWaived(diagnostic, valid)).Select(diagnostic => new WaivedDiagnostic(diagnostic, valid[diagnostic.Code])).ToList();
        var used = waived.Select(one => one.Waiver.Rule.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        remarks.AddRange(valid.Values.Where(waiver => !used.Contains(waiver.Rule.Value) && !general.Contains(waiver)).Select(waiver => Errors.UnusedWaiver(waiver.Rule.Value, waiver.Rule.Span)));
        return new WaivedDiagnostics([.. diagnostics.Where(diagnostic => !IsWaived(diagnostic, valid))], waived, remarks);
    }

    private static bool IsWaived(Diagnostic diagnostic, Dictionary<string, Waiver> valid) => diagnostic.Severity != Severity.Error && valid.ContainsKey(diagnostic.Code);

    private static Diagnostic? Objection(Waiver waiver, IReadOnlyList<Diagnostic> diagnostics, Predicate<string> isRule)
    {
        var (code, span) = (waiver.Rule.Value, waiver.Rule.Span);
        if (!isRule(code))
            return Errors.UnknownRule(code, span);
        if (string.IsNullOrWhiteSpace(waiver.Reason?.Value))
            return Errors.WaiverWithoutReason(code, span);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error && string.Equals(diagnostic.Code, code, StringComparison.OrdinalIgnoreCase)) ? Errors.WaivedError(code, span) : null;
    }
}
