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
    public void A_long_paper_has_the_pages_of_its_parts()
    {
        // Each contents page would list the headings of all parts.
        var blocks = SamplePaper.Create().Blocks.Where(block => block is not Contents).ToList();
        var one = LaidOut.Of([.. blocks]).Pages.Count;
        var twenty = LaidOut.Of([.. Enumerable.Range(0, 20).SelectMany(_ => blocks)]).Pages.Count;
        Assert.InRange(twenty, 20 * one - 20, 20 * one);
    }
}
