using PlanDocs.Checks;

namespace PlanDocs.Tests.Checks;

public sealed class CountTests
{
    [Fact]
    public void Words_are_counted_by_section_and_by_part()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("plan.yaml", """
            plandocs: 1
            title: A Plan
            author: Maya Ortiz
            abstract: One two three.
            sections:
              - text: Before any heading.
              - heading: Lessons Learned
                text: |
                  Four well-known words, twice -- don't count dashes [@lee2011].^[A note.]

                  | A | B |
                  |---|---|
                  | 1 | 2 |

                  Table: Two Words {#tbl-a}
                sections:
                  - heading: Inside
                    text: Five.
                  - heading: Outside
                    text: Six and seven.
            appendices:
              - {heading: More, text: Eight nine.}

            """ + Checked.References.Replace("nocite: [\"*\"]", "", StringComparison.Ordinal));
        var count = PaperCount.Of(Pipeline.Run(new BuildOptions(path), new BuildResources()).Paper!);

        // Lessons Learned (2), Four … dashes (7), Lee, 2011 (2), A note. (2); Inside Five (2); Outside Six and seven (4).
        Assert.Equal([("", 3, 3), ("Lessons Learned", 13, 19), ("Inside", 2, 2), ("Outside", 4, 4)], count.Sections.Select(section => (section.Heading, section.Own, section.Total)));
        // The front has the title, the author, and the label of the abstract.
        Assert.Equal((22, 5, 3, 6, 4), (count.Text, count.Front, count.Abstract, count.TablesAndFigures, count.Appendices));
        Assert.Equal(14, count.References);
    }
}
