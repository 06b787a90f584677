namespace PlanDocs.Starting;

/// <summary>Where all headings have one level, the parts of a goal follow its heading as if they were sections; here they come below it.</summary>
internal static class FlatGoals
{
    public static IReadOnlyList<EssaySection> Nest(IReadOnlyList<EssaySection> sections)
    {
        var nested = new List<EssaySection>();
        foreach (var section in sections.Select(section => section with { Sections = Nest(section.Sections) }))
        {
            if (nested is [.., var last] && GoalHeading.Of(last.Heading) is not null && GoalHeading.Of(section.Heading) is null && GoalLabel.IsKnown(section.Heading))
                nested[^1] = last with { Sections = [.. last.Sections, section] };
            else
                nested.Add(section);
        }

        return nested;
    }
}
