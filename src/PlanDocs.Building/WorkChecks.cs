using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Building;

/// <summary>Checks the works that the paper lists, and all that stand in YAML. What nobody cites of a library that a program exported is not the author's to correct.</summary>
internal static class WorkChecks
{
    /// <param name="cited">The papers with their lists of references.</param>
    public static IReadOnlyList<Diagnostic> Check(Plan plan, IReadOnlyList<Paper> cited)
    {
        var listed = cited.SelectMany(paper => paper.Blocks).OfType<ReferenceList>().SelectMany(list => list.Entries).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var works = plan.References.Where(item => listed.Contains(item.Key) || IsYaml(item.Span.File)).ToArray();
        return ReferenceChecks.Check(works, (plan.Date ?? plan.Due)?.Value);
    }

    private static bool IsYaml(SourceFile? file) => file is not null && Path.GetExtension(file.Path).ToLowerInvariant() is ".yaml" or ".yml";
}
