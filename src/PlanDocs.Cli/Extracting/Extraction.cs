using PlanDocs.Pdf;

namespace PlanDocs.Cli;

/// <summary>Reads what a paper carries, puts it into a folder, and says what came of it.</summary>
internal sealed class Extraction(ExtractedFolder folder, StyledWriter output, StyledWriter errors)
{
    private const long SizeLimit = 256 << 20;

    private readonly DiagnosticPrinter _printer = new(errors);

    public ExitCode Run(string path)
    {
        if (Read(path) is not { } pdf)
        {
            _printer.Print(Errors.CannotReadPaper(path));
            return ExitCode.PlanHasErrors;
        }

        var read = AttachmentReader.Read(path, pdf);
        _printer.Print(read.Diagnostics);
        var problems = (read.Value ?? []).Select(Write).OfType<Diagnostic>().ToList();
        _printer.Print(problems);
        if (problems.Count > 0)
            return ExitCode.CouldNotWrite;
        return read.HasErrors ? ExitCode.PlanHasErrors : ExitCode.Done;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return new FileInfo(path).Length <= SizeLimit ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private Diagnostic? Write(Attachment attachment)
    {
        var problem = folder.Write(attachment.Name, attachment.Data);
        if (problem is null)
            output.WriteLine(folder.PathOf(attachment.Name)!, TextStyle.Success);
        return problem;
    }
}
