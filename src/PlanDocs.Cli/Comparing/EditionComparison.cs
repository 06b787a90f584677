using PlanDocs.Revisions;

namespace PlanDocs.Cli;

/// <summary>One comparison: prints the changes and puts the marked-up papers in their place; with an error in either plan it does neither.</summary>
internal sealed class EditionComparison(CompareOptions options, TextWriter output, StyledWriter messages)
{
    private readonly DiagnosticPrinter _printer = new(messages);

    public ExitCode Run()
    {
        var missing = new[] { options.BeforePath, options.AfterPath }.Where(path => !File.Exists(path)).Distinct().Select(Errors.NoSuchPlan).ToList();
        if (missing.Count > 0)
        {
            _printer.Print(missing);
            return ExitCode.PlanHasErrors;
        }

        var compared = Comparison.Run(options.BeforePath, new BuildOptions(options.AfterPath) { Style = options.Style }, options.Formats, new BuildResources());
        _printer.Print([.. compared.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || !options.IsQuiet)]);
        if (compared.Changes is not { } changes || compared.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            messages.WriteLine("nothing was written", TextStyle.Error);
            return ExitCode.PlanHasErrors;
        }

        if (!options.IsQuiet)
            Print(changes);
        return Write(compared);
    }

    private void Print(IReadOnlyList<ChangedSection> changes)
    {
        switch (options.Format)
        {
            case "json":
                output.WriteLine(ChangesAsJson.Write(changes));
                break;
            case "markdown":
                ChangesAsMarkdown.Write(changes, output);
                break;
            default:
                ChangesAsText.Write(changes, output);
                break;
        }
    }

    private ExitCode Write(ComparedDocuments compared)
    {
        var files = Files(compared, Path.GetFileNameWithoutExtension(options.AfterPath) + "-changes").ToList();
        if (new DocumentFolder(options.OutputFolder, options.OutputFolder).Write(files, compared.FilesRead.Contains) is { } failure)
        {
            _printer.Print(failure);
            return ExitCode.CouldNotWrite;
        }

        if (!options.IsQuiet)
            files.ForEach(file => messages.WriteLine(Path.Combine(options.OutputFolder, file.Name), TextStyle.Success));
        return ExitCode.Done;
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(ComparedDocuments compared, string name)
    {
        if (compared.Pdf is { } pdf)
            yield return (name + ".pdf", pdf);
        if (compared.Docx is { } docx)
            yield return (name + ".docx", docx);
    }
}
