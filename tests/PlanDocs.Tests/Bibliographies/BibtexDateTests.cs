namespace PlanDocs.Tests.Bibliographies;

public class BibtexDateTests
{
    [Theory]
    [InlineData("date = {2016-10-04}", 2016, 10, 4)]
    [InlineData("date = {2016-10}", 2016, 10, null)]
    [InlineData("year = {2016}, month = oct, day = 4", 2016, 10, 4)]
    [InlineData("year = 2016, month = oct # { 4}", 2016, 10, 4)]
    [InlineData("year = 2016, month = \"October\"", 2016, 10, null)]
    [InlineData("year = 2016, month = {10}", 2016, 10, null)]
    [InlineData("date = {-0043}", -44, null, null)]
    [InlineData("date = {2016-10-04T12:00:00Z}", 2016, 10, 4)]
    [InlineData("date = {2004-07-XX}", 2004, 7, null)]
    [InlineData("date = {January 1, 2014}", 2014, 1, 1)]
    [InlineData("year = {March 2011}", 2011, 3, null)]
    [InlineData("date = {19900301}", 1990, 3, 1)]
    public void A_date_is_read(string fields, int year, int? month, int? day) => Assert.Equal(new DateParts(year, month, day), Bib.Date(fields).Start);

    [Theory]
    [InlineData("date = {1988/1992}", 1988, 1992)]
    [InlineData("year = {1988--1992}", 1988, 1992)]
    [InlineData("date = {199X}", 1990, 1999)]
    [InlineData("date = {18XX}", 1800, 1899)]
    public void A_range_is_read(string fields, int from, int to)
    {
        var date = Bib.Date(fields);
        Assert.Equal((new DateParts(from), new DateParts(to)), (date.Start!.Value, date.End!.Value));
    }

    [Fact]
    public void Months_may_be_a_range()
    {
        var date = Bib.Date("year = 2010, month = {May/June}");
        Assert.Equal((new DateParts(2010, 5), new DateParts(2010, 6)), (date.Start!.Value, date.End!.Value));
    }

    [Fact]
    public void Seasons_open_ends_and_circa_are_read()
    {
        Assert.Equal(new DateParts(2004, Season: 1), Bib.Date("date = {2004-21}").Start);
        Assert.True(Bib.Date("date = {1998/}").IsOpenEnded);
        Assert.True(Bib.Date("date = {1723~}").IsCirca);
    }

    [Fact]
    public void Words_stay_words()
    {
        Assert.Equal("in press", Bib.Date("year = {in press}").Literal);
        Assert.Equal("manuscript of May 2010", Bib.Date("year = {manuscript of May 2010}").Literal);
    }

    [Fact]
    public void No_date_is_none() => Assert.False(Bib.One("@book{k, title={T}, year={n.d.}}").Dates.ContainsKey("issued"));

    [Fact]
    public void The_other_dates_have_their_variables()
    {
        var item = Bib.One("@book{k, title={T}, urldate={2020-01-02}, origdate={1899}, eventdate={2019-05}}");
        Assert.Equal(new DateParts(2020, 1, 2), item.Dates["accessed"].Start);
        Assert.Equal(new DateParts(1899), item.Dates["original-date"].Start);
        Assert.Equal(new DateParts(2019, 5), item.Dates["event-date"].Start);
    }
}
