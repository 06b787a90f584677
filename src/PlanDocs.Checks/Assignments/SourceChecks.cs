namespace PlanDocs.Checks;

/// <summary>Number, kinds, and age of the works in the list of references.</summary>
internal static class SourceChecks
{
    public static IEnumerable<Diagnostic> Check(Paper paper, Assignment assignment, DateOnly? date)
    {
        var listed = Listed(paper);
        if (assignment.Sources is { } sources && !sources.Value.Contains(listed.Count))
            yield return Errors.WrongNumberOfSources(listed.Count, sources.Value, sources.Span);
        foreach (var kind in assignment.Kinds)
        {
            var number = listed.Count(work => kind.Types.Contains(work.Type));
            if (!kind.Number.Value.Contains(number))
                yield return Errors.WrongNumberOfKind(string.Join(" and ", kind.Names), number, kind.Number.Value, kind.Number.Span);
        }

        foreach (var diagnostic in assignment.Age is { } age && date is { } day ? Age(listed, age, day.Year - age.Years.Value) : [])
            yield return diagnostic;
    }

    private static IEnumerable<Diagnostic> Age(List<ReferenceItem> listed, SourceAge age, int earliest)
    {
        if (age.Number is { } number)
        {
            var young = listed.Count(work => Year(work) is { } year && year >= earliest);
            if (!number.Value.Contains(young))
                yield return Errors.FewRecentSources(young, number.Value, earliest, number.Span);
            yield break;
        }

        foreach (var work in listed)
        {
            if (Year(work) is { } year && year < earliest)
                yield return Errors.OldSource(work.Key, year, earliest, work.Span with { Length = 0 });
        }
    }

    private static List<ReferenceItem> Listed(Paper paper)
    {
        var keys = PaperParts.Of(paper).References?.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. paper.References.Where(work => keys.Contains(work.Key))];
    }

    private static int? Year(ReferenceItem work) => work.Dates.TryGetValue("issued", out var date) ? (date.End ?? date.Start)?.Year : null;
}
