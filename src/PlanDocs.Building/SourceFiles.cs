using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>The files of a plan as attachments of its paper.</summary>
internal static class SourceFiles
{
    /// <summary>What lies outside the plan's folder stays there, since `extract` could not put it back.</summary>
    public static IReadOnlyList<Attachment> Of(PlanFolder files, DiagnosticList diagnostics)
    {
        diagnostics.Add(files.FilesElsewhere.Select(Errors.SourceElsewhere));
        return [.. files.Contents.Select(file => new Attachment(file.Key, MediaType(Path.GetExtension(file.Key).ToLowerInvariant()), file.Value))];
    }

    /// <summary>As registered with IANA, or as programs of the field write it.</summary>
    private static string MediaType(string extension) => extension switch
    {
        ".yaml" or ".yml" => "application/yaml",
        ".json" => "application/json",
        ".bib" => "application/x-bibtex",
        ".ris" => "application/x-research-info-systems",
        ".csl" => "application/vnd.citationstyles.style+xml",
        ".md" => "text/markdown",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
