namespace PlanDocs.Tests.Docx;

/// <summary>What programs other than Word read in our documents.</summary>
public class OtherProgramsTests
{
    [Fact]
    public void LibreOffice_turns_the_sample_into_a_pdf_with_its_text()
    {
        using var folder = new TemporaryFolder();
        var docx = Save(folder);
        ExternalTool.Run("soffice", "libreoffice-writer", $"-env:UserInstallation=file://{folder.Path}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, docx);
        var text = ExternalTool.Run("pdftotext", "poppler-utils", "-layout", Path.ChangeExtension(docx, "pdf"), "-");

        Assert.Contains("PRESERVING LOCAL MEMORY", text, StringComparison.Ordinal);
        Assert.Matches(@"Lessons Learned\.{20,} ?4", text);
        Assert.Contains("3. starts at three", text, StringComparison.Ordinal);
        Assert.Contains("A Run-In Heading & Its Text", text, StringComparison.Ordinal);
        Assert.Contains("Cataloguing of manuscripts", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pandoc_reads_the_same_structure()
    {
        using var folder = new TemporaryFolder();
        var markdown = ExternalTool.Run("pandoc", "pandoc", Save(folder), "--from", "docx", "--to", "markdown", "--wrap", "none");

        Assert.Contains("\n# Lessons Learned\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## Reading & *Writing*\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n#### A Run-In Heading & Its Text.\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n##### Is This One a Question?", markdown, StringComparison.Ordinal);
        Assert.Contains("-   first bullet\n\n    its second paragraph", markdown, StringComparison.Ordinal);
        Assert.Contains("    a.  letter a", markdown, StringComparison.Ordinal);
        Assert.Contains("3.  starts at three", markdown, StringComparison.Ordinal);
        Assert.Contains("\n> Public libraries", markdown, StringComparison.Ordinal);
        Assert.Contains("[^1]: The note, with [a link](https://example.org/a%20b?q=%C3%BC).", markdown, StringComparison.Ordinal);
        Assert.Contains("![A grey area that darkens to the right.]", markdown, StringComparison.Ordinal);
        Assert.Contains("| Skill ", markdown, StringComparison.Ordinal);
    }

    private static string Save(TemporaryFolder folder)
    {
        var path = Path.Combine(folder.Path, "sample.docx");
        File.WriteAllBytes(path, OpenedDocx.Of(SamplePaper.Create()).Bytes);
        return path;
    }
}
