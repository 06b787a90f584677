namespace PlanDocs.Checks;

/// <summary>Holds a paper to its assignment.</summary>
public static class AssignmentChecks
{
    /// <param name="paper">A paper whose citations are rendered and whose list of references is filled.</param>
    public static IReadOnlyList<Diagnostic> Check(Paper paper, Assignment assignment, PaperFacts facts)
    {
        var count = PaperCount.Of(paper);
        return [.. Length(count, assignment, facts), .. Sections(count.Sections, assignment), .. SourceChecks.Check(paper, assignment, facts.Date), .. Form(assignment, facts)];
    }

    private static IEnumerable<Diagnostic> Length(PaperCount count, Assignment assignment, PaperFacts facts)
    {
        if (assignment.Words is { } words && !words.Value.Contains(count.Text))
            yield return Errors.WrongLength(count.Text, words.Value, words.Span);
        if (assignment.Pages is { } pages && facts.TextPages is { } number && !pages.Value.Contains(number))
            yield return Errors.WrongPages(number, pages.Value, pages.Span);
        if (assignment.AbstractWords is { } summary && !summary.Value.Contains(count.Abstract))
            yield return Errors.WrongAbstract(count.Abstract, summary.Value, summary.Span);
    }

    private static IEnumerable<Diagnostic> Sections(IReadOnlyList<SectionCount> sections, Assignment assignment)
    {
        var last = -1;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Count; i++)
            places.TryAdd(Letters(sections[i].Heading), i);
        foreach (var required in assignment.Sections)
        {
            var index = Find(places, required);
            if (index < 0)
            {
                yield return Errors.MissingSection(required.Headings[0].Value, required.Headings[0].Span);
                continue;
            }

            var found = sections[index];
            if (index < last)
                yield return Errors.SectionOutOfOrder(found.Heading, sections[last].Heading, found.Span.IsKnown ? found.Span : required.Headings[0].Span);
            if (required.Words is { } words && !words.Value.Contains(found.Total))
                yield return Errors.WrongSectionLength(found.Heading, found.Total, words.Value, found.Span.IsKnown ? found.Span : words.Span);
            last = Math.Max(last, index);
        }
    }

    /// <summary>The first section with one of the headings.</summary>
    private static int Find(Dictionary<string, int> places, RequiredSection required) =>
        required.Headings.Select(heading => places.GetValueOrDefault(Letters(heading.Value), int.MaxValue)).Min() is var first and < int.MaxValue ? first : -1;

    /// <summary>Case, spaces, and punctuation do not make another heading.</summary>
    private static string Letters(string heading) => new([.. heading.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    private static IEnumerable<Diagnostic> Form(Assignment assignment, PaperFacts facts)
    {
        if (assignment.TitlePage is { } kind && kind.Value != facts.TitlePage)
            yield return Errors.WrongTitlePage(Word(facts.TitlePage), Word(kind.Value), kind.Span);
        if (assignment.Goals is { } goals && !goals.Value.Contains(facts.GoalCount))
            yield return Errors.WrongNumberOfGoals(facts.GoalCount, goals.Value, goals.Span);
    }

    private static string Word(TitlePageKind kind) => kind == TitlePageKind.Student ? "student" : "professional";
}
