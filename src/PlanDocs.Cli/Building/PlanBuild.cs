using PlanDocs.Checks;

namespace PlanDocs.Cli;

/// <summary>One build: runs the pipeline and puts the documents in their place.</summary>
internal static class PlanBuild
{
    /// <param name="take">Told the names of the documents, as <see cref="Pipeline.Run"/> says.</param>
    public static PlanOutcome Run(BuildRequest request, BuildResources resources, Func<IReadOnlyList<string>, Diagnostic?>? take = null)
    {
        if (!File.Exists(request.PlanPath))
            return new PlanOutcome(request.PlanPath, ExitCode.PlanHasErrors, [], [Errors.NoSuchPlan(request.PlanPath)]);

        var built = Pipeline.Run(request.Options, resources, take);
        var outcome = new PlanOutcome(request.PlanPath, ExitCode.PlanHasErrors, [], Heard(built)) { FilesSought = built.FilesSought };
        return outcome.ErrorCount > 0 ? outcome : Write(built, request, outcome);
    }

    private static PlanOutcome Write(BuiltDocuments built, BuildRequest request, PlanOutcome outcome)
    {
        var files = built.Documents.SelectMany(Files).ToList();
        var folder = new DocumentFolder(request.OutputFolder, request.OutputRoot ?? request.OutputFolder);
        if (folder.Write([.. files.Select(file => (file.Name, file.Content))], built.FilesRead.Contains) is { } failure)
            return outcome with { ExitCode = ExitCode.CouldNotWrite, Diagnostics = [.. outcome.Diagnostics, failure] };
        return outcome with { ExitCode = ExitCode.Done, Documents = [.. files.Select(file => file.Written(request.OutputFolder))] };
    }

    private static IEnumerable<DocumentBytes> Files(BuiltDocument document)
    {
        if (document.Pdf is { } pdf)
            yield return new DocumentBytes(document.Name + ".pdf", pdf, document.PageCount, document.CarriesSource);
        if (document.Docx is { } docx)
            yield return new DocumentBytes(document.Name + ".docx", docx, null, CarriesSource: false);
    }

    /// <summary>What the plan waives is not said; whether its waivers are any good is said by a check, which knows all rules.</summary>
    private static IReadOnlyList<Diagnostic> Heard(BuiltDocuments built) =>
        InOrder(built.Plan is { } plan ? Waivers.Apply(built.Diagnostics, plan.Waivers, [], RuleCatalogue.Has).Remaining : built.Diagnostics);

    public static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)];
}
