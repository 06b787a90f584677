using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

public class PageLimitTests
{
    [Theory]
    [InlineData(3_000, true)]
    [InlineData(3_001, false)]
    public void A_paper_has_three_thousand_pages_at_most(int pages, bool isLaidOut)
    {
        // Two lines on each page, forced.
        var paper = new PlanDocs.Paper(new PaperMetadata("A Paper", "en-US"), LaidOut.WithLines(2), [LaidOut.LinesOf(2 * pages)]);
        var result = PaperLayout.LayOut(paper, FontCatalog.OfSystem());
        if (result.Diagnostics.Any(diagnostic => diagnostic.Code == "PD4002"))
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
        Assert.Equal(isLaidOut, result.Value is not null);
        Assert.Equal(!isLaidOut, result.Diagnostics.Any(diagnostic => diagnostic.Code == "PD4103"));
    }
}
