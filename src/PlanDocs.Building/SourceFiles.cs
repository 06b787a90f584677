using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>The files of a plan as attachments of its paper.</summary>
internal static class SourceFiles
{
    /// <summary>What the paper is to carry. For an audience that does not see all of the plan, that is nothing: a file cannot be cut down without ceasing to be the source.</summary>
    public static IReadOnlyList<Attachment> For(Plan plan, PlanFolder files, BuildOptions options, DiagnosticList diagnostics)
    {
        if (!options.EmbedSource && !plan.EmbedSource)
            return [];
        if (plan is { HidesSomething: true, Audience: { } audience })
        {
            diagnostics.Add(options.EmbedSource ? Errors.SourceForAudience(audience) : Errors.SourceLeftOut(audience));
            return [];
        }

        if (options.EmbedSource && !options.Documents.Contains(DocumentKind.Paper))
            diagnostics.Add(Errors.SourceWithoutPaper());
        return Of(files, diagnostics);
    }

    /// <summary>What lies outside the plan's folder stays there, since `extract` could not put it back.</summary>
    private static IReadOnlyList<Attachment> Of(PlanFolder files, DiagnosticList diagnostics)
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
