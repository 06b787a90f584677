using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>The title page of APA 2.3–2.8.</summary>
internal static class TitlePage
{
    public static IEnumerable<Block> Compose(Composition composing)
    {
        var plan = composing.Plan;
        yield return Composition.Part("title", [new PaperTitle(composing.FullTitle) { Span = plan.Title.Span }]);

        var shown = ShownAffiliations(plan);
        var numbered = Differ(plan, shown);
        if (plan.Authors.Count > 0)
            yield return new TitlePageLine(Byline(composing, shown, numbered)) { Span = plan.Authors[0].Name.Span };
        for (var i = 0; i < shown.Count; i++)
            yield return new TitlePageLine(AffiliationLine(shown[i], numbered ? i + 1 : null)) { Span = shown[i].Span };
        if (plan.Kind == PaperKind.Student)
        {
            foreach (var line in CourseLines(composing))
                yield return line;
        }

        if (EditionLine(composing) is { } edition)
            yield return edition;
        if (plan.Kind == PaperKind.Professional)
        {
            foreach (var block in AuthorNote.Compose(composing))
                yield return block;
        }
    }

    /// <summary>The affiliations in the order in which the authors name them; those that no author names belong to all.</summary>
    private static List<Affiliation> ShownAffiliations(Plan plan)
    {
        var named = plan.Authors.SelectMany(author => author.Affiliations)
            .Select(id => plan.Affiliations.FirstOrDefault(affiliation => affiliation.Id == id.Value && id.Value.Length > 0))
            .OfType<Affiliation>();
        return plan.Authors.Any(author => author.Affiliations.Count > 0)
            ? [.. named.Distinct(), .. plan.Affiliations.Except(named)]
            : [.. plan.Affiliations];
    }

    private static bool Differ(Plan plan, List<Affiliation> shown)
    {
        if (shown.Count < 2 || plan.Authors.Count < 2)
            return false;
        var first = Ids(plan.Authors[0]);
        return plan.Authors.Skip(1).Any(author => !Ids(author).SequenceEqual(first, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ids(Author author) => author.Affiliations.Select(id => id.Value).Order(StringComparer.Ordinal);

    private static List<Inline> Byline(Composition composing, List<Affiliation> shown, bool numbered) =>
        composing.Wording.Join([.. composing.Plan.Authors.Select(author => Name(author, shown, numbered))]);

    private static IReadOnlyList<Inline> Name(Author author, List<Affiliation> shown, bool numbered)
    {
        var name = new Text(author.ShownName) { Span = author.Name.Span };
        var numbers = author.Affiliations
            .Select(id => shown.FindIndex(affiliation => affiliation.Id == id.Value) + 1)
            .Where(number => number > 0).Distinct().Order()
            .Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        return numbered && numbers.Count > 0 ? [name, new Superscript([new Text(string.Join(", ", numbers))])] : [name];
    }

    private static List<Inline> AffiliationLine(Affiliation affiliation, int? number)
    {
        var line = new List<Inline>();
        if (number is { } shown)
            line.Add(new Superscript([new Text(shown.ToString(CultureInfo.InvariantCulture))]));
        AppendAll(line, ", ", affiliation.Department, affiliation.Institution, affiliation.Location);
        return line;
    }

    private static IEnumerable<Block> CourseLines(Composition composing)
    {
        var plan = composing.Plan;
        if (plan.Course is { } course)
        {
            var line = new List<Inline>();
            AppendAll(line, ": ", course.Number, course.Name);
            yield return new TitlePageLine(line) { Span = (course.Number ?? course.Name)?.Span ?? default };
        }

        if (plan.Instructor is { } instructor)
            yield return new TitlePageLine(instructor.Inlines) { Span = instructor.Span };
        if ((plan.Due ?? plan.Date) is { } date)
            yield return new TitlePageLine([new Text(composing.Wording.Date(date.Value)) { Span = date.Span }]) { Span = date.Span };
    }

    /// <summary>Which edition this is, where the plan knows of editions.</summary>
    private static TitlePageLine? EditionLine(Composition composing)
    {
        var (plan, words) = (composing.Plan, composing.Wording.Editions);
        if (plan.Edition is null && plan.Predecessor is null)
            return null;
        var names = new EditionNames(composing.Wording, plan.Predecessor ?? plan, plan);
        var span = plan.Edition?.Span ?? plan.Revises?.Span ?? default;
        return new TitlePageLine([new Text(names.Format(plan.Predecessor is null ? words.First : words.Revising)) { Span = span }]) { Span = span };
    }

    private static void AppendAll(List<Inline> line, string separator, params ReadOnlySpan<Prose?> parts)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            if (part is null)
                continue;
            if (!isFirst)
                line.Add(new Text(separator));
            line.AddRange(part.Inlines);
            isFirst = false;
        }
    }
}
