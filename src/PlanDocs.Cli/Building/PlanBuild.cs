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
        var contents = new List<(string Name, byte[] Content)>();
        if (built.Pdf is { } pdf)
            contents.Add((name + ".pdf", pdf));
        if (built.Docx is { } docx)
            contents.Add((name + ".docx", docx));
        var folder = new DocumentFolder(request.OutputFolder, request.OutputRoot ?? request.OutputFolder);
        if (folder.Write(contents, built.FilesRead.Contains) is { } failure)
            return outcome with { ExitCode = ExitCode.CouldNotWrite, Diagnostics = [.. outcome.Diagnostics, failure] };
        return outcome with { ExitCode = ExitCode.Done, Documents = [.. contents.Select(document => Written(document.Name, document.Content, request.OutputFolder, built))] };
    }

    private static WrittenDocument Written(string name, byte[] content, string folder, BuiltDocuments built)
    {
        var isPdf = content == built.Pdf;
        return new WrittenDocument(Path.Combine(folder, name), content.Length, isPdf ? built.PageCount : null, isPdf && built.CarriesSource);
    }

    /// <summary>What the plan waives is not said; whether its waivers are any good is said by a check, which knows all rules.</summary>
    private static IReadOnlyList<Diagnostic> Heard(BuiltDocuments built) =>
        InOrder(built.Plan is { } plan ? Waivers.Apply(built.Diagnostics, plan.Waivers, [], RuleCatalogue.Has).Remaining : built.Diagnostics);

    public static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)];
}
