using PlanDocs.Citations;
using static PlanDocs.Tests.Citations.SmallStyle;

namespace PlanDocs.Tests.Citations;

public sealed class ReferenceListTests
{
    private const string Authors = """
        <macro name="author"><names variable="author"><name name-as-sort-order="all" and="text"/></names></macro>
        <citation><layout><text variable="title"/></layout></citation>
        """;

    private const string Sorted = Authors + """<bibliography><sort><key macro="author"/></sort><layout><text macro="author"/></layout></bibliography>""";

    [Fact]
    public void A_family_name_that_ends_stands_before_one_that_goes_on() =>
        Assert.Equal(["Brown, Zoe", "Brown Adams, Ann", "Brown-Lee, Ann", "Browning, Ann"], Entries(Sorted,
            Work("a", 2001, Person("Browning", "Ann")), Work("b", 2001, Person("Brown-Lee", "Ann")), Work("c", 2001, Person("Brown Adams", "Ann")), Work("d", 2001, Person("Brown", "Zoe"))));

    [Fact]
    public void The_word_and_does_not_take_part_in_the_order() =>
        Assert.Equal(["Lee, Ann, Brown, Bo, and Young, Cy", "Lee, Ann and Young, Cy"], Entries(Sorted,
            Work("a", 2001, Person("Lee", "Ann"), Person("Young", "Cy")), Work("b", 2001, Person("Lee", "Ann"), Person("Brown", "Bo"), Person("Young", "Cy"))));

    [Fact]
    public void A_work_for_which_the_style_prints_nothing_is_not_listed_and_its_cite_leads_nowhere()
    {
        var list = """<bibliography><layout><choose><if variable="author"><text macro="author"/></if></choose></layout></bibliography>""";
        var rendered = Render(Authors + list, [Work("named", 2001, Person("Lee", "Ann")), Work("unnamed", 2001)], new CitationCluster([new Cite("named")]), new CitationCluster([new Cite("unnamed")]));
        Assert.Equal("named", Assert.Single(rendered.Entries).Item.Key);
        Assert.IsType<Link>(Assert.Single(rendered.Citations[0]));
        Assert.IsType<Text>(Assert.Single(rendered.Citations[1]));
    }

    [Fact]
    public void The_substitute_for_repeated_authors_keeps_the_label_after_them()
    {
        var list = """
            <bibliography subsequent-author-substitute="———"><layout>
              <names variable="author"><name/><label form="short" prefix=", "/><substitute><names variable="editor"/></substitute></names>
            </layout></bibliography>
            """;
        var edited = Work("b", 2001) with { Names = new Dictionary<string, IReadOnlyList<ReferenceName>> { ["editor"] = [Person("Lee", "Ann")] } };
        Assert.Equal(["Ann Lee", "———, ed."], Entries(Authors + list, Work("a", 2001, Person("Lee", "Ann")), edited));
    }

    private static string[] Entries(string style, params ReferenceItem[] works) => [.. Render(style, works).Entries.Select(FixtureHtml.Of)];
}
