using PlanDocs.Layout;
using PlanDocs.Tests.Docx;

namespace PlanDocs.Tests.Layout;

public class VocabularyLayoutTests
{
    [Fact]
    public void A_paper_with_every_kind_of_block_and_inline_is_laid_out_as_reviewed()
    {
        var paper = SamplePaper.Create();
        var times = LaidOut.InTimes(paper.Design, [.. paper.Blocks]);
        Assert.True(times.Pages.Count > 6);
        var fonts = times.Pages.SelectMany(page => page.Runs()).Select(run => run.Font.PostScriptName.Split('-')[0]).Distinct();
        if (!fonts.Order(StringComparer.Ordinal).SequenceEqual(["DejaVuSans", "LiberationMono", "LiberationSerif"]))
            Assert.Skip("The reviewed layout is that of the Liberation and DejaVu fonts: apt-get install fonts-liberation fonts-dejavu-core");
        Golden.Verify(Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Layout", "Flow", "Golden", "sample-paper.txt"), PagedDocumentDump.Of(times));
    }

    [Fact]
    public void Seven_hundred_and_fifty_pages_are_laid_out_in_seconds()
    {
        var blocks = Enumerable.Range(0, 100).SelectMany(_ => SamplePaper.Create().Blocks).ToArray();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var document = LaidOut.Of(blocks);
        Assert.True(document.Pages.Count > 700);
        Assert.True(clock.Elapsed.TotalSeconds < 15, $"{document.Pages.Count} pages took {clock.Elapsed.TotalSeconds} s");
    }
}
