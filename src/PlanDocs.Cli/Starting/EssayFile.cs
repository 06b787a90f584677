using PlanDocs.Docx;
using PlanDocs.Plans;
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
        var started = diagnostics.Take(EssayImport.Read(essay, options.Name, options.IsProfessional, options.Language));
        return new(started, diagnostics.All);
    }

    private static EssaySource? Read(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        // A DOCX is a zip archive, whatever its name is.
        if (bytes is [(byte)'P', (byte)'K', ..])
            return diagnostics.Take(DocxReader.Read(path, bytes)) is { } essay ? OfDocx(path, essay) : null;
        if (diagnostics.Take(TextFile.Decode(path, bytes)) is not { } text)
            return null;
        return IsPlainText(path)
            ? new EssaySource(text, EssayFormat.PlainText)
            : new EssaySource(text, EssayFormat.Markdown) { Files = new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(path))!).Read };
    }

    internal static EssaySource OfDocx(string path, DocxEssay essay) => new(new SourceFile(path, BlockMarkdown.Of(essay.Blocks)), EssayFormat.Markdown)
    {
        Files = (name, _) => new(essay.Media.GetValueOrDefault(name), []),
        Formulas = essay.Formulas,
    };

    private static bool IsPlainText(string path) => Path.GetExtension(path).ToLowerInvariant() is not (".md" or ".markdown" or ".qmd" or ".rmd" or ".docx");
}
