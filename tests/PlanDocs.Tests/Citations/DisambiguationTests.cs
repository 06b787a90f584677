using PlanDocs.Citations;
using static PlanDocs.Tests.Citations.SmallStyle;

namespace PlanDocs.Tests.Citations;

public sealed class DisambiguationTests
{
    private const string AuthorYear = """
        <citation et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true">
          <layout><group delimiter=" "><names variable="author"><name form="short" initialize-with="."/></names><date variable="issued"><date-part name="year"/></date></group></layout>
        </citation>
        """;

    private static readonly ReferenceName[] Collaboration = [.. Enumerable.Range(1, 3000).Select(number => Person("Author" + number, "Given"))];

    /// <summary>A name at a time would need millions of renderings: physics has such works by the dozen.</summary>
    [Fact]
    public void Works_of_the_same_three_thousand_authors_differ_by_the_letter_after_the_year() =>
        Assert.Equal(["Author1 et al. 2012a", "Author1 et al. 2012b", "Author1 et al. 2012c"], Cites([.. Enumerable.Range(1, 3).Select(number => Work("w" + number, 2012, Collaboration))]));

    [Fact]
    public void Names_are_added_up_to_the_first_that_differs()
    {
        var cites = Cites(
            Work("a", 2012, [.. Collaboration.Take(6), Person("Lee", "Ann"), .. Collaboration.Take(3)]),
            Work("b", 2012, [.. Collaboration.Take(6), Person("Kim", "Bo"), .. Collaboration.Take(3)]));
        Assert.Equal("Author1, Author2, Author3, Author4, Author5, Author6, Lee, et al. 2012", cites[0]);
        Assert.Equal("Author1, Author2, Author3, Author4, Author5, Author6, Kim, et al. 2012", cites[1]);
    }

    /// <summary>Two Smiths have different initials, and a third shares one of them and is told apart by the whole given name.</summary>
    [Fact]
    public void Initials_tell_apart_whom_they_can_and_given_names_the_others() =>
        Assert.Equal(["A. Smith 2001", "John Smith 2001", "Jane Smith 2001"], Cites(Work("a", 2001, Person("Smith", "Ann")), Work("b", 2001, Person("Smith", "John")), Work("c", 2001, Person("Smith", "Jane"))));

    /// <summary>The first pair differs in its second author, the second pair in nothing but the title; no name is spelled out for nothing.</summary>
    [Fact]
    public void Given_names_that_tell_nobody_apart_stay_away() =>
        Assert.Equal(["Smith, A. Lee 2001", "Smith, B. Lee 2001", "Smith, Kim 2001a", "Smith, Kim 2001b"], Cites(
            Work("a", 2001, Person("Smith", "Jo"), Person("Lee", "Ann")),
            Work("b", 2001, Person("Smith", "Jo"), Person("Lee", "Bo")),
            Work("c", 2001, Person("Smith", "Jo"), Person("Kim", "Cy")),
            Work("d", 2001, Person("Smith", "Jo"), Person("Kim", "Cy"))));

    private static string[] Cites(params ReferenceItem[] works) =>
        [.. Render(AuthorYear, works, [.. works.Select(work => new CitationCluster([new Cite(work.Key)]))]).Citations.Select(FixtureHtml.Of)];
}
