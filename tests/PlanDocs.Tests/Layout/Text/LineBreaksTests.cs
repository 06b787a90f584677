using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

public class LineBreaksTests
{
    [Theory]
    [InlineData("see p. 12 here", "see |p. 12 |here")]
    [InlineData("(pp. 12–14)", "(pp. 12–|14)")]
    [InlineData("Smith, J. A. B. (2020)", "Smith, |J. A. B. |(2020)")]
    [InlineData("a – b—c", "a – |b—|c")]
    [InlineData("a - b -1", "a - |b |-1")]
    [InlineData("well-known (see b)", "well-|known |(see |b)")]
    [InlineData("https://doi.org/10.1000/xyz_1.2-3", "https://doi|.org|/10|.1000|/xyz|_1.2-3")]
    [InlineData("at https://example.com/a?b=c&d. Next", "at |https://example|.com|/a|?b=c&d. |Next")]
    [InlineData("doi:10.1000/182", "doi:10|.1000/182")]
    [InlineData("10.1000/a.b", "10|.1000/a.b")]
    [InlineData("https://example.org/paper.pdf", "https://example|.org|/paper.pdf")]
    [InlineData("10.5 points", "10.5 |points")]
    [InlineData("“yes”, he said", "“yes”, |he |said")]
    [InlineData("1,000.50 $5 50%", "1,000.50 |$5 |50%")]
    public void Lines_may_end_only_where_a_bar_stands(string text, string expected)
    {
        var breaks = LineBreaks.Find(text);

        var shown = string.Concat(text.Select((c, i) => (i > 0 && breaks.IsAllowed(i) ? "|" : "") + c));
        Assert.Equal(expected, shown);
    }
}
