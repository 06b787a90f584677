namespace PlanDocs.Tests.Docx;

/// <summary>Every built plan as LibreOffice reads it: as PDF, and as DOCX once more. One start of the program for all, because starting takes longer than the work.</summary>
public sealed class LibreOfficeFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _pdfs;
    private readonly Lazy<string> _docx;

    public LibreOfficeFiles()
    {
        _pdfs = new Lazy<string>(() => Convert("pdf"));
        _docx = new Lazy<string>(() => Convert("docx"));
    }

    public string Pdf(string name) => Path.Combine(_pdfs.Value, name + ".pdf");

    internal OpenedDocx Docx(string name) => new(File.ReadAllBytes(Path.Combine(_docx.Value, name + ".docx")));

    /// <summary>A file that other programs can open.</summary>
    public string Save(string name, byte[] content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => _folder.Dispose();

    private string Convert(string format)
    {
        var target = Path.Combine(_folder.Path, "as-" + format);
        var documents = BuiltPlans.Names.Select(Document).OfType<string>();
        ExternalTool.Run("soffice", "libreoffice-writer", [$"-env:UserInstallation=file://{_folder.Path}/profile-{format}", "--headless", "--convert-to", format, "--outdir", target, .. documents]);
        return target;
    }

    private string? Document(string name) => BuiltPlans.Find(name) is { } plan ? Save(name + ".docx", plan.Docx) : null;
}
