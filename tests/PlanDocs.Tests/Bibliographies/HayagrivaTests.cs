namespace PlanDocs.Tests.Bibliographies;

public class HayagrivaTests
{
    private static ReferenceItem One(string text) => Bib.One(text, "works.yml");

    [Fact]
    public void An_article_takes_its_journal_from_its_parent()
    {
        var item = One("""
            kinetics:
              type: article
              title: "{Kinetics} of {RNA}"
              author: ["Doe, Jane", "van Gogh, Vincent"]
              date: 2020-05
              page-range: 10-20
              serial-number:
                doi: 10.1000/xyz
              url: { value: "https://example.org", date: 2021-01-02 }
              parent:
                type: periodical
                title: Journal of Tests
                volume: 12
                issue: 3
            """);
        Assert.Equal(("kinetics", "article-journal"), (item.Key, item.Type));
        Assert.Equal("<span class=\"nocase\">Kinetics</span> of <span class=\"nocase\">RNA</span>", item.Text("title"));
        Assert.Equal(("Journal of Tests", "12", "3", "10-20"), (item.Text("container-title"), item.Text("volume"), item.Text("issue"), item.Text("page")));
        Assert.Equal("Doe|Jane; van|Gogh|Vincent", item.Names("author"));
        Assert.Equal(("10.1000/xyz", "https://example.org"), (item.Text("DOI"), item.Text("URL")));
        Assert.Equal(new DateParts(2021, 1, 2), item.Dates["accessed"].Start);
    }

    [Fact]
    public void A_chapter_has_a_book_with_a_publisher()
    {
        var item = One("c:\n  type: chapter\n  title: Part\n  author: Doe, Jane\n  parent:\n    type: book\n    title: { value: Whole, short: Wh }\n    editor: Roe, Richard\n    edition: 2\n    publisher: { name: Press, location: Rome }\n    date: 1999\n");
        Assert.Equal(("chapter", "Whole", "Wh", "Press", "Rome"), (item.Type, item.Text("container-title"), item.Text("container-title-short"), item.Text("publisher"), item.Text("publisher-place")));
        Assert.Equal("Roe|Richard", item.Names("editor"));
        Assert.Equal(1999, item.Dates["issued"].Start!.Value.Year);
    }

    [Fact]
    public void Groups_and_affiliated_people_are_names()
    {
        var item = One("v:\n  type: video\n  title: T\n  author: { name: World Health Organization, alias: WHO }\n  affiliated:\n    - role: director\n      names: [\"Varda, Agnès\"]\n");
        Assert.Equal("WHO", item.Names["author"][0].ShortForm);
        Assert.Equal("Varda|Agnès", item.Names("director"));
    }

    [Fact]
    public void PlanDocs_own_list_is_not_taken_for_it() => Assert.Equal("webpage", One("- id: a\n  type: webpage\n  title: T\n").Type);
}
