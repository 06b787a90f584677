using System.Globalization;
using System.Text;
using PlanDocs.Reading;

namespace PlanDocs.Cli;

/// <summary>One import: reads the files, writes their works as one, and says what it could not carry over.</summary>
internal sealed class ReferenceImport(ImportOptions options, TextWriter output, StyledWriter messages)
{
    private readonly DiagnosticPrinter _printer = new(messages);
    private readonly DiagnosticList _diagnostics = new();

    public ExitCode Run()
    {
        var items = new List<ReferenceItem>();
        foreach (var path in options.Paths)
            items.AddRange(ReadFile(path));
        var works = Distinct(items);
        _printer.Print([.. _diagnostics.All.Where(diagnostic => diagnostic.Severity == Severity.Error || !options.IsQuiet)]);
        if (_diagnostics.HasErrors)
        {
            messages.WriteLine("nothing was written", TextStyle.Error);
            return ExitCode.PlanHasErrors;
        }

        return Write(ReferenceWriter.Write(works), works.Count);
    }

    private IReadOnlyList<ReferenceItem> ReadFile(string path)
    {
        try
        {
            return _diagnostics.Take(TextFile.Decode(path, File.ReadAllBytes(path))) is { } file ? _diagnostics.Take(BibliographyReader.Import(file)) ?? [] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            _diagnostics.Add(Errors.CannotReadReferences(path));
            return [];
        }
    }

    /// <summary>The first work of each key; a second one in another file is told.</summary>
    private List<ReferenceItem> Distinct(IEnumerable<ReferenceItem> items)
    {
        var byKey = new Dictionary<string, ReferenceItem>(StringComparer.Ordinal);
        var distinct = new List<ReferenceItem>();
        foreach (var item in items)
        {
            if (byKey.TryAdd(item.Key, item))
                distinct.Add(item);
            else
                _diagnostics.Add(Errors.KeyInSeveralFiles(item.Key, item.Span, byKey[item.Key].Span));
        }

        return distinct;
    }

    private ExitCode Write(string yaml, int count)
    {
        if (options.OutputPath is not { } path)
        {
            output.Write(yaml);
            return ExitCode.Done;
        }

        var full = Path.GetFullPath(path);
        if (options.Paths.Any(input => Path.GetFullPath(input) == full))
        {
            _printer.Print(Errors.ImportWouldReplaceInput(path));
            return ExitCode.CouldNotWrite;
        }

        try
        {
            AtomicFile.Write(full, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(yaml));
        }
        catch (Exception exception) when (WriteFailure.IsKnown(exception))
        {
            _printer.Print(Errors.CannotWrite(path, WriteFailure.Reason(exception, full)));
            return ExitCode.CouldNotWrite;
        }

        if (!options.IsQuiet)
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}  {count} work{(count == 1 ? "" : "s")}"), TextStyle.Success);
        return ExitCode.Done;
    }
}
