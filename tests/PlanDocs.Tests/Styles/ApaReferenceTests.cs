using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>References as chapters 9 and 10 of the APA manual have them; each expected text is written by hand from the rule.</summary>
public class ApaReferenceTests
{
    [Theory]
    [InlineData("""
        - {id: a, type: article-journal, title: "Seeing Yourself in History: Community Archives", author: "Caswell, Michelle", issued: 2014, container-title: The Public Historian, volume: 36, issue: 4, page: 26-37, DOI: 10.1525/tph.2014.36.4.26}
        """, "Caswell, M. (2014). Seeing yourself in history: Community archives. <i>The Public Historian</i>, <i>36</i>(4), 26–37. https://doi.org/10.1525/tph.2014.36.4.26")]
    [InlineData("""
        - {id: a, type: article-journal, title: Sense of agency, author: ["Ware, Ada", "Lindqvist, Per, Jr."], issued: 2019, container-title: PLOS ONE, volume: 14, issue: 3, number: e0212345}
        """, "Ware, A., &#38; Lindqvist, P., Jr. (2019). Sense of agency. <i>PLOS ONE</i>, <i>14</i>(3), Article e0212345.")]
    [InlineData("""
        - {id: a, type: article-magazine, title: Forgiveness can improve health, author: "Weir, Kirsten", issued: 2017-01, container-title: Monitor on Psychology, volume: 48, issue: 1, page: 30}
        """, "Weir, K. (2017, January). Forgiveness can improve health. <i>Monitor on Psychology</i>, <i>48</i>(1), 30.")]
    [InlineData("""
        - {id: a, type: article-newspaper, title: How will humanity react?, author: "Guarino, Ben", issued: 2017-12-04, container-title: The Washington Post, URL: "https://example.org/a"}
        """, "Guarino, B. (2017, December 4). How will humanity react? <i>The Washington Post</i>. https://example.org/a")]
    [InlineData("""
        - {id: a, type: book, title: "Digital Preservation for Libraries, Archives, and Museums", author: ["Corrado, Edward M.", "Moulaison Sandy, Heather"], issued: 2017, edition: 2, publisher: Rowman & Littlefield}
        """, "Corrado, E. M., &#38; Moulaison Sandy, H. (2017). <i>Digital preservation for libraries, archives, and museums</i> (2nd ed.). Rowman &#38; Littlefield.")]
    [InlineData("""
        - {id: a, type: book, title: Understanding the record, editor: ["Hygum, Ellen", "Pedersen, Peter M."], issued: 2010, publisher: Facet}
        """, "Hygum, E., &#38; Pedersen, P. M. (Eds.). (2010). <i>Understanding the record</i>. Facet.")]
    [InlineData("""
        - {id: a, type: chapter, title: It is no mystery, author: ["Flinn, Andrew", "Stevens, Mary"], editor: ["Bastian, Jeannette A.", "Alexander, Ben"], issued: 2009, container-title: "Community archives: The shaping of memory", page: 3-27, publisher: Facet}
        """, "Flinn, A., &#38; Stevens, M. (2009). It is no mystery. In J. A. Bastian &#38; B. Alexander (Eds.), <i>Community archives: The shaping of memory</i> (pp. 3–27). Facet.")]
    [InlineData("""
        - {id: a, type: thesis, title: Defining preservation work, author: "Lee, Christopher A.", issued: 2005, genre: Doctoral dissertation, publisher: University of Michigan, URL: "https://example.org/lee"}
        """, "Lee, C. A. (2005). <i>Defining preservation work</i> [Doctoral dissertation, University of Michigan]. https://example.org/lee")]
    [InlineData("""
        - {id: a, type: report, title: World health statistics 2018, author: {literal: World Health Organization, short: WHO}, issued: 2018, publisher: World Health Organization, URL: "https://example.org/who"}
        """, "World Health Organization. (2018). <i>World health statistics 2018</i>. https://example.org/who")]
    [InlineData("""
        - {id: a, type: webpage, title: Sustainability of digital formats, author: {literal: Library of Congress}, URL: "https://example.org/loc"}
        """, "Library of Congress. (n.d.). <i>Sustainability of digital formats</i>. https://example.org/loc")]
    [InlineData("""
        - {id: a, type: webpage, title: Ten facts, author: "Bologna, Carla", issued: 2019-10-31, container-title: HuffPost, URL: "https://example.org/b"}
        """, "Bologna, C. (2019, October 31). <i>Ten facts</i>. HuffPost. https://example.org/b")]
    [InlineData("""
        - {id: a, type: dataset, title: Community survey, author: {literal: National Center}, issued: 2021, number: ICPSR 37080, publisher: ICPSR, DOI: 10.3886/x}
        """, "National Center. (2021). <i>Community survey</i> (ICPSR 37080) [Data set]. ICPSR. https://doi.org/10.3886/x")]
    [InlineData("""
        - {id: a, type: software, title: BagIt, author: "Boyko, Andy", issued: 2018, version: "1.0", publisher: Example Press}
        """, "Boyko, A. (2018). <i>BagIt</i> (Version 1.0) [Computer software]. Example Press.")]
    [InlineData("""
        - {id: a, type: motion_picture, title: The forgotten reel, director: "Kubrick, Ann", issued: 1999, publisher: Warner}
        """, "Kubrick, A. (Director). (1999). <i>The forgotten reel</i> [Film]. Warner.")]
    [InlineData("""
        - {id: a, type: book, title: The Interpretation of Dreams, author: "Freud, Sigmund", issued: 1953, original-date: 1900, publisher: Hogarth}
        """, "Freud, S. (1953). <i>The interpretation of dreams</i>. Hogarth. (Original work published 1900)")]
    [InlineData("""
        - {id: a, type: article-journal, title: Later, author: "Ortiz, Maya", issued: in press, container-title: Archivaria}
        """, "Ortiz, M. (in press). Later. <i>Archivaria</i>.")]
    [InlineData("""
        - {id: a, type: book, title: The untitled archive, issued: 2018, publisher: Facet}
        """, "<i>The untitled archive</i>. (2018). Facet.")]
    [InlineData("""
        - {id: a, type: book, title: "NASA and the <span class=\"nocase\">Pacific Ocean</span> Archive of the 1960s", author: "van der Berg, Ana", issued: 2018, publisher: Facet}
        """, "van der Berg, A. (2018). <i>NASA and the Pacific Ocean archive of the 1960s</i>. Facet.")]
    public void One_work(string yaml, string expected) => Assert.Equal([expected], Entries(yaml));

    [Fact]
    public void Up_to_twenty_authors_are_all_named() =>
        Assert.Equal("A, A., B, A., C, A., D, A., E, A., F, A., G, A., H, A., I, A., J, A., K, A., L, A., M, A., N, A., O, A., P, A., Q, A., R, A., S, A., &#38; T, A. (2020). <i>Many hands</i>. Facet.", Entries(ManyAuthors(20))[0]);

    [Fact]
    public void From_twenty_one_authors_an_ellipsis_stands_before_the_last() =>
        Assert.Equal("A, A., B, A., C, A., D, A., E, A., F, A., G, A., H, A., I, A., J, A., K, A., L, A., M, A., N, A., O, A., P, A., Q, A., R, A., S, A., … U, A. (2020). <i>Many hands</i>. Facet.", Entries(ManyAuthors(21))[0]);

    [Fact]
    public void One_author_stands_before_the_same_with_others_and_no_date_before_a_date() => Assert.Equal(
        ["Lee, C. (n.d.). <i>Nothing</i>. F.", "Lee, C. (2011). <i>Second</i>. F.", "Lee, C. (2014). <i>First</i>. F.", "Lee, C. (in press). <i>Last</i>. F.", "Lee, C., &#38; Abel, D. (2001). <i>Both</i>. F.", "Leeson, A. (1990). <i>Old</i>. F."],
        Entries("""
            - {id: a, type: book, title: First, author: "Lee, Chris", issued: 2014, publisher: F}
            - {id: b, type: book, title: Second, author: "Lee, Chris", issued: 2011, publisher: F}
            - {id: c, type: book, title: Both, author: ["Lee, Chris", "Abel, Di"], issued: 2001, publisher: F}
            - {id: d, type: book, title: Old, author: "Leeson, Al", issued: 1990, publisher: F}
            - {id: f, type: book, title: Last, author: "Lee, Chris", issued: in press, publisher: F}
            - {id: e, type: book, title: Nothing, author: "Lee, Chris", publisher: F}
            """));

    private static string ManyAuthors(int count) =>
        $"- {{id: a, type: book, title: Many hands, issued: 2020, publisher: Facet, author: [{string.Join(", ", Enumerable.Range(0, count).Select(index => $"\"{(char)('A' + index)}, Ann\""))}]}}";

    private static string[] Entries(string yaml) => [.. Apa.Render(yaml).Entries.Select(FixtureHtml.Of)];
}
