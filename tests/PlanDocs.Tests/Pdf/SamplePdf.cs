using PlanDocs.Citations;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Tests.Pdf;

/// <summary>The sample of the repository, laid out and written once. Skips the test where no font is installed.</summary>
internal static class SamplePdf
{
    private static readonly Lazy<PagedDocument?> Laid = new(LayOut);
    private static readonly Lazy<byte[]> Written = new(() => PdfWriter.Write(Pages).Value!);

    public static PagedDocument Pages
    {
        get
        {
            if (Laid.Value is null)
                Assert.Skip("No font is installed: apt-get install fonts-liberation");
            return Laid.Value!;
        }
    }

    public static byte[] Bytes => Pages is null ? [] : Written.Value;

    /// <summary>Skips the test where positions cannot be worked out by hand.</summary>
    public static void NeedsTimes()
    {
        if (!Pages.Pages[0].Items.OfType<TextRun>().First().Font.Family.StartsWith("Liberation Serif", StringComparison.Ordinal))
            Assert.Skip("Liberation Serif is not installed: apt-get install fonts-liberation");
    }

    private static PagedDocument? LayOut()
    {
        var files = new PlanFolder(Folders.Data);
        var plan = PlanReader.Read(Path.Combine(Folders.Data, "career-plan.yaml"), files, new ContentReader()).Value!;
        var style = StyleFinder.Find(null, plan, files, new BuildResources(), new DiagnosticList())!;
        var paper = CitationProcessor.Cite(PaperComposer.Compose(plan).Value!, style, StyleFinder.Locales(style, plan.Language)).Value!;
        return PaperLayout.LayOut(paper, FontCatalog.OfSystem()).Value;
    }
}
