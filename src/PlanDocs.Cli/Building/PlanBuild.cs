namespace PlanDocs.Cli;

/// <summary>One build: runs the pipeline and puts the documents in their place.</summary>
internal static class PlanBuild
{
    public static PlanOutcome Run(BuildOptions options, BuildResources resources)
    {
        if (!File.Exists(options.PlanPath))
            return new PlanOutcome(options.PlanPath, ExitCode.PlanHasErrors, [], [Errors.NoSuchPlan(options.PlanPath)]);

        var built = Pipeline.Run(options, resources);
        var outcome = new PlanOutcome(options.PlanPath, ExitCode.PlanHasErrors, [], InOrder(built.Diagnostics)) { FilesSought = built.FilesSought };
        return outcome.ErrorCount > 0 ? outcome : Write(built, options, outcome);
    }

    private static PlanOutcome Write(BuiltDocuments built, BuildOptions options, PlanOutcome outcome)
    {
        var name = Path.GetFileNameWithoutExtension(options.PlanPath);
        var documents = new List<WrittenDocument>();
        foreach (var (content, extension) in new[] { (built.Pdf, ".pdf"), (built.Docx, ".docx") })
        {
            if (content is null)
                continue;
            var path = Path.Combine(options.OutputFolder, name + extension);
            if (TryWrite(path, content, built) is { } failure)
                return outcome with { ExitCode = ExitCode.CouldNotWrite, Documents = documents, Diagnostics = [.. outcome.Diagnostics, failure] };
            var isPdf = extension == ".pdf";
            documents.Add(new WrittenDocument(path, content.Length, isPdf ? built.PageCount : null, isPdf && built.CarriesSource));
        }

        return outcome with { ExitCode = ExitCode.Done, Documents = documents };
    }

    private static Diagnostic? TryWrite(string path, byte[] content, BuiltDocuments built)
    {
        var full = Path.GetFullPath(path);
        if (built.FilesRead.Contains(full))
            return Errors.OutputWouldReplaceInput(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            AtomicFile.Write(full, content);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Errors.CannotWrite(path, exception.Message);
        }
    }

    private static IReadOnlyList<Diagnostic> InOrder(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)];
}
