using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>The names of the documents of one build.</summary>
internal static class DocumentNames
{
    /// <summary>Two documents of one name would be one file; case does not tell names apart on every system.</summary>
    /// <param name="take">What else has a word to say about them.</param>
    public static IEnumerable<Diagnostic> Check(Plan plan, BuildOptions options, Func<IReadOnlyList<string>, Diagnostic?>? take)
    {
        var names = DocumentKinds.Of(plan, options).ToLookup(kind => Of(plan, kind, options), StringComparer.OrdinalIgnoreCase);
        var shared = names.Where(kinds => kinds.Count() > 1).Select(kinds => Errors.DocumentsShareName(kinds.Key, kinds.Select(kind => kind.Word()), plan.Output.Text.Span));
        return take?.Invoke([.. names.Select(kinds => kinds.Key)]) is { } taken ? shared.Append(taken) : shared;
    }

    public static string Of(Plan plan, DocumentKind kind, BuildOptions options) => plan.Output.Name(plan, kind.Word(), options.Audience);
}
