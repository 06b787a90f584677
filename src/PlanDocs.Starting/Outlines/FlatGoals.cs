namespace PlanDocs.Starting;

/// <summary>Where all headings have one level, the parts of a goal follow its heading as if they were sections; here they come below it.</summary>
internal static class FlatGoals
{
    public static IReadOnlyList<EssaySection> Nest(IReadOnlyList<EssaySection> sections)
    {
        var nested = new List<EssaySection>();
        for (var i = 0; i < sections.Count;)
        {
            var end = i + 1;
            while (end < sections.Count && GoalHeading.Of(sections[i].Heading) is not null && GoalHeading.Of(sections[end].Heading) is null && GoalLabel.IsKnown(sections[end].Heading))
                end++;
            nested.Add(sections[i] with { Sections = Nest([.. sections[i].Sections, .. sections.Skip(i + 1).Take(end - i - 1)]) });
            i = end;
        }

        return nested;
    }
}
