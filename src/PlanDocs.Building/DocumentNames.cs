using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>The names of the documents of one build.</summary>
internal static class DocumentNames
{
    /// <summary>Two documents of one name would be one file; case does not tell names apart on every system.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan, BuildOptions options) => DocumentKinds.Of(plan, options)
        .GroupBy(kind => Of(plan, kind, options), StringComparer.OrdinalIgnoreCase)
        .Where(clash => clash.Count() > 1)
        .Select(clash => Errors.DocumentsShareName(clash.Key, clash.Select(kind => kind.Word()), plan.Output.Text.Span));

    public static string Of(Plan plan, DocumentKind kind, BuildOptions options) => plan.Output.Name(plan, kind.Word(), options.Audience);
}
