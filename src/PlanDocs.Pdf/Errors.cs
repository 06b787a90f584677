namespace PlanDocs.Pdf;

/// <summary>All that the writer of PDF has to say about its input.</summary>
internal static class Errors
{
    public static Diagnostic BrokenPicture(string path, SourceSpan span) => new(
        "PD5001", Severity.Warning, $"the picture ‘{path}’ is broken or too large and is left out of the PDF", span, "open it in an image editor and save it again");

    public static Diagnostic FontForbidsEmbedding(string family, string path) => new(
        "PD5002", Severity.Error, $"the font {family} ({path}) forbids that documents carry it, so the PDF cannot be written", default, "choose another font with `font:`");

    public static Diagnostic FigureWithoutText() => new(
        "PD5003", Severity.Warning, "a figure has no alternative text, so the PDF does not claim PDF/UA-1", default, "say between the brackets of the image what it shows");

    public static Diagnostic NotReadable(string path) => new(
        "PD5101", Severity.Error, $"{path} is damaged or is no PDF", default, "get the file again from where it is kept");

    public static Diagnostic Encrypted(string path) => new("PD5102", Severity.Error, $"{path} is encrypted", default, "save it without a password first");

    public static Diagnostic NoAttachments(string path) => new(
        "PD5103", Severity.Error, $"{path} carries no files", default, "papers carry their source when they are built with `--embed-source`");

    public static Diagnostic BrokenAttachment(string path, string name) => new(
        "PD5104", Severity.Error, $"the file ‘{name}’ inside {path} is damaged or too large", default, "the other files are given back");
}
