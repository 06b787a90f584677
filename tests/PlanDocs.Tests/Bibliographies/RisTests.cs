namespace PlanDocs.Tests.Bibliographies;

public class RisTests
{
    private static ReferenceItem One(string text) => Bib.One(text, "library.ris");

    [Fact]
    public void An_article_of_ProQuest_is_read()
    {
        var item = One("""
            TY  - JOUR
            T1  - A systematic review
            AU  - Zhai, Xuesong
            AU  - Spector, Jonathan Michael
            JF  - Humanities & Social Sciences Communications
            Y1  - 2024/12//
            PY  - 2024
            DA  - Dec 2024
            SP  - 489
            EP  - 501
            VL  - 11
            IS  - 1
            UR  - https://login.proxy.example.ca/login?url=https://www.proquest.com/docview/3033794366
            DO  - https://doi.org/10.1057/s41599-024-02987-6
            ER  - 

            """);
        Assert.Equal(("zhai2024", "article-journal", "A systematic review"), (item.Key, item.Type, item.Text("title")));
        Assert.Equal("Zhai|Xuesong; Spector|Jonathan Michael", item.Names("author"));
        Assert.Equal(new DateParts(2024, 12), item.Dates["issued"].Start);
        Assert.Equal(("11", "1", "489-501"), (item.Text("volume"), item.Text("issue"), item.Text("page")));
        Assert.Equal(("10.1057/s41599-024-02987-6", "https://www.proquest.com/docview/3033794366"), (item.Text("DOI"), item.Text("URL")));
    }

    [Fact]
    public void An_article_of_the_Web_of_Science_is_read()
    {
        var item = One("TY  - JOUR\nAU  - van Osselaer, SMJ\nTI  - The handmade effect\nT2  - JOURNAL OF MARKETING\nSN  - 0022-2429\nDA  - MAR 15\nPY  - 2015\nER  -\n");
        Assert.Equal("van|Osselaer|S. M. J.", item.Names("author"));
        Assert.Equal(new DateParts(2015, 3, 15), item.Dates["issued"].Start);
        Assert.Equal(("JOURNAL OF MARKETING", "0022-2429"), (item.Text("container-title"), item.Text("ISSN")));
    }

    [Fact]
    public void A_chapter_of_Zotero_is_read()
    {
        var item = One("TY  - CHAP\nTI  - Part\nAU  - King, Martin Luther, Jr.\nA2  - Doe, Jane\nT2  - Whole\nCY  - Boston\nPB  - Press\nSP  - 1\nEP  - 20\nET  - 2nd ed.\nSN  - 978-1-2345-6789-7\nPY  - 1999\nER  - ");
        Assert.Equal(("chapter", "Whole", "2", "1-20", "978-1-2345-6789-7"), (item.Type, item.Text("container-title"), item.Text("edition"), item.Text("page"), item.Text("ISBN")));
        Assert.Equal(("King|Martin Luther|Jr.", "Doe|Jane"), (item.Names("author"), item.Names("editor")));
    }

    [Fact]
    public void A_thesis_and_a_report_of_EndNote_are_read()
    {
        Assert.Equal("Doctoral dissertation", One("TY  - THES\nAU  - Doe, Jane\nTI  - T\nM3  - Ph.D.\nPB  - State University\nER  - ").Text("genre"));
        Assert.Equal("No. 12", One("TY  - RPRT\nAU  - Health Agency\nTI  - T\nSN  - No. 12\nER  - ").Text("number"));
    }

    [Theory]
    [InlineData("PY  - 2022\nDA  - 2022/12/02", 2022, 12, 2)]
    [InlineData("DA  - 2022/12//", 2022, 12, null)]
    [InlineData("PY  - 2018-03-19", 2018, 3, 19)]
    [InlineData("PY  - 2024\nDA  - 2024 May 4", 2024, 5, 4)]
    [InlineData("Y1  - 1998///", 1998, null, null)]
    public void Dates_of_all_dialects_are_read(string lines, int year, int? month, int? day) =>
        Assert.Equal(new DateParts(year, month, day), One($"TY  - JOUR\n{lines}\nER  - ").Dates["issued"].Start);

    [Fact]
    public void A_season_is_read() => Assert.Equal(new DateParts(1998, Season: 1), One("TY  - JOUR\nY1  - 1998///Spring\nER  - ").Dates["issued"].Start);

    [Fact]
    public void A_value_may_go_on_in_the_next_line() => Assert.Equal("A long title", One("TY  - JOUR\nTI  - A long\n      title\nER  - ").Text("title"));

    [Fact]
    public void Keys_are_made_of_name_and_year_and_are_all_different()
    {
        var works = Bib.Read("TY  - JOUR\nAU  - Gödel, K.\nPY  - 1931\nER  - \nTY  - JOUR\nAU  - Gödel, K.\nPY  - 1931\nER  - \nTY  - JOUR\nTI  - The art of the key\nER  - \nTY  - JOUR\nID  - own:key\nTI  - X\nER  - ", "l.ris").Value!;
        Assert.Equal(["godel1931", "godel1931b", "artkey", "own:key"], works.Select(work => work.Key));
    }

    [Fact]
    public void A_record_without_an_end_is_reported_and_read()
    {
        var result = Bib.Read("TY  - JOUR\nTI  - A\n\nTY  - BOOK\nTI  - B\nER  - ", "l.ris");
        Assert.Equal(["A", "B"], result.Value!.Select(work => work.Text("title")));
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("PD1321", 1), (problem.Code, problem.Span.Position.Line));
    }

    [Fact]
    public void Lines_outside_of_a_record_are_reported_once()
    {
        var result = Bib.Read("AU  - Doe, J.\nTI  - A\nER  - \nTY  - BOOK\nTI  - B\nER  - ", "l.ris");
        Assert.Equal("B", Assert.Single(result.Value!).Text("title"));
        Assert.Equal("PD1310", Assert.Single(result.Diagnostics).Code);
    }
}
