namespace PlanDocs.Reading;

/// <summary>
/// Finds in works what would be wrong on paper, and says so at the place where it was written: what a work lacks, what cannot be true, and
/// works that are there twice. All of these are warnings, because only the author can know.
/// </summary>
public static class ReferenceChecks
{
    /// <param name="items">The works, in the order of their files.</param>
    /// <param name="today">The day of the plan, beyond which nothing can have appeared; null if the plan has none.</param>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<ReferenceItem> items, DateOnly? today)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var item in items)
        {
            RequiredFields.Check(item, diagnostics);
            AddressChecks.Check(item, diagnostics);
            DateChecks.Check(item, diagnostics);
            CheckPages(item, diagnostics);
            CheckNames(item, diagnostics);
            if (today is { } day)
                CheckDates(item, day, diagnostics);
        }

        SameWorks.Check(items, diagnostics);
        return diagnostics;
    }

    private static void CheckPages(ReferenceItem item, List<Diagnostic> diagnostics)
    {
        if (item.Texts.TryGetValue("page", out var page) && PageRanges.Backwards(page.Value) is { } range)
            diagnostics.Add(Errors.BackwardPages(range, page.Span));
    }

    private static void CheckNames(ReferenceItem item, List<Diagnostic> diagnostics)
    {
        foreach (var name in item.Names.Values.SelectMany(names => names))
        {
            if (Capitals.AreAll(name))
                diagnostics.Add(Errors.NameInCapitals(name.Literal ?? name.Family!, name.Span.IsKnown ? name.Span : item.Span));
        }
    }

    private static void CheckDates(ReferenceItem item, DateOnly today, List<Diagnostic> diagnostics)
    {
        foreach (var (variable, date) in item.Dates)
        {
            if ((date.End ?? date.Start) is { } last && last.Year > today.Year && variable is "issued" or "accessed" or "original-date")
                diagnostics.Add(Errors.FutureYear(item.Key, last.Year, today.Year, date.Span.IsKnown ? date.Span : item.Span));
        }
    }
}
