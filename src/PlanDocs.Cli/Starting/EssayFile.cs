using PlanDocs.Docx;
using PlanDocs.Reading;
using PlanDocs.Starting;

namespace PlanDocs.Cli;

/// <summary>Reads the file of an essay, whatever its format is.</summary>
internal static class EssayFile
{
    public static Result<StartedPlan> Start(NewOptions options)
    {
        try
        {
            return Start(options, File.ReadAllBytes(options.EssayPath!));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new(null, [Errors.CannotReadEssay(options.EssayPath!)]);
        }
    }

    internal static Result<StartedPlan> Start(NewOptions options, byte[] bytes)
    {
        var diagnostics = new DiagnosticList();
        if (Read(options.EssayPath!, bytes, diagnostics) is not { } essay)
            return new(null, diagnostics.All);
        var format = IsPlainText(options.EssayPath!) ? EssayFormat.PlainText : EssayFormat.Markdown;
        var started = diagnostics.Take(EssayImport.Read(essay, format, options.Name, options.IsProfessional, options.Language));
        return new(started, diagnostics.All);
    }

    private static SourceFile? Read(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        // A DOCX is a zip archive, whatever its name is.
        if (bytes is [(byte)'P', (byte)'K', ..])
            return diagnostics.Take(DocxReader.Read(path, bytes)) is { } blocks ? new SourceFile(path, BlockMarkdown.Of(blocks)) : null;
        return diagnostics.Take(TextFile.Decode(path, bytes));
    }

    private static bool IsPlainText(string path) => Path.GetExtension(path).ToLowerInvariant() is not (".md" or ".markdown" or ".qmd" or ".rmd" or ".docx");
}
