namespace PlanDocs.Pdf;

/// <summary>All that the writer of PDF has to say about its input.</summary>
internal static class Errors
{
    public static Diagnostic BrokenPicture(string path, SourceSpan span) => new(
        "PD5001", Severity.Warning, $"the picture ‘{path}’ is broken and is left out of the PDF", span, "open it in an image editor and save it again");
}
