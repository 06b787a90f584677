using PlanDocs.Checks;

namespace PlanDocs.Cli;

/// <summary>One build: runs the pipeline and puts the documents in their place.</summary>
internal static class PlanBuild
{
    public static PlanOutcome Run(BuildRequest request, BuildResources resources)
    {
        if (!File.Exists(request.PlanPath))
            return new PlanOutcome(request.PlanPath, ExitCode.PlanHasErrors, [], [Errors.NoSuchPlan(request.PlanPath)]);

        var built = Pipeline.Run(request.Options, resources);
        var outcome = new PlanOutcome(request.PlanPath, ExitCode.PlanHasErrors, [], Heard(built)) { FilesSought = built.FilesSought };
        return outcome.ErrorCount > 0 ? outcome : Write(built, request, outcome);
    }

    private static PlanOutcome Write(BuiltDocuments built, BuildRequest request, PlanOutcome outcome)
    {
        var name = Path.GetFileNameWithoutExtension(request.PlanPath);
        var documents = new List<WrittenDocument>();
        foreach (var (content, extension) in new[] { (built.Pdf, ".pdf"), (built.Docx, ".docx") })
        {
            if (content is null)
                continue;
            var path = Path.Combine(request.OutputFolder, name + extension);
            if (DocumentFile.TryWrite(path, content, built.FilesRead) is { } failure)
                return outcome with { ExitCode = ExitCode.CouldNotWrite, Documents = documents, Diagnostics = [.. outcome.Diagnostics, failure] };
            var isPdf = extension == ".pdf";
            documents.Add(new WrittenDocument(path, content.Length, isPdf ? built.PageCount : null, isPdf && built.CarriesSource));
        }

        return outcome with { ExitCode = ExitCode.Done, Documents = documents };
    }

    /// <summary>What the plan waives is not said; whether its waivers are any good is said by a check, which knows all rules.</summary>
    private static IReadOnlyList<Diagnostic> Heard(BuiltDocuments built) =>
        InOrder(built.Plan is { } plan ? Waivers.Apply(built.Diagnostics, plan.Waivers, [], RuleCatalogue.Has).Remaining : built.Diagnostics);

    public static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)];
}
