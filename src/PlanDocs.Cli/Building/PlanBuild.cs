using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>One build: runs the pipeline, puts the documents in their place, and says what came of it.</summary>
internal sealed class PlanBuild(BuildOptions options, StyledWriter output, StyledWriter errors)
{
    private readonly DiagnosticPrinter _printer = new(errors);

    public ExitCode Run()
    {
        if (!File.Exists(options.PlanPath))
        {
            _printer.Print(Errors.NoSuchPlan(options.PlanPath));
            return ExitCode.PlanHasErrors;
        }

        var built = Pipeline.Run(options);
        var problems = built.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || !options.IsQuiet);
        _printer.Print([.. problems.OrderBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)]);
        if (built.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            errors.WriteLine($"{Counted(built.Diagnostics)}; nothing was written", TextStyle.Error);
            return ExitCode.PlanHasErrors;
        }

        return Write(built);
    }

    private ExitCode Write(BuiltDocuments built)
    {
        var name = Path.GetFileNameWithoutExtension(options.PlanPath);
        var documents = new[] { (Content: built.Pdf, Extension: ".pdf"), (Content: built.Docx, Extension: ".docx") };
        foreach (var (content, extension) in documents)
        {
            if (content is not null && !TryWrite(Path.Combine(options.OutputFolder, name + extension), content, built))
                return ExitCode.CouldNotWrite;
        }

        if (!options.IsQuiet)
            output.WriteLine(Counted(built.Diagnostics), TextStyle.Plain);
        return ExitCode.Done;
    }

    private bool TryWrite(string path, byte[] content, BuiltDocuments built)
    {
        var full = Path.GetFullPath(path);
        if (built.FilesRead.Contains(full))
        {
            _printer.Print(Errors.OutputWouldReplaceInput(path));
            return false;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            AtomicFile.Write(full, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            _printer.Print(Errors.CannotWrite(path, exception.Message));
            return false;
        }

        if (!options.IsQuiet)
            output.WriteLine(Summary(path, content.Length, built), TextStyle.Success);
        return true;
    }

    private static string Summary(string path, int size, BuiltDocuments built)
    {
        var isPdf = path.EndsWith(".pdf", StringComparison.Ordinal);
        var pages = isPdf && built.PageCount > 0 ? Plural(built.PageCount, "page") + ", " : "";
        var source = isPdf && built.CarriesSource ? ", with its source" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{path}  {pages}{Math.Max(1, (size + 512) / 1024)} KB{source}");
    }

    private static string Counted(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errorCount = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return $"{Plural(errorCount, "error")}, {Plural(diagnostics.Count - errorCount, "warning")}";
    }

    private static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
