namespace PlanDocs.Tests.Revisions;

public class SampleEditionsTests
{
    [Fact]
    public void Accepting_all_changes_of_the_sample_gives_the_new_edition_and_rejecting_all_gives_the_old_one() =>
        Revised.Verify(Editions.Old, Editions.New);

    [Fact]
    public void An_edition_compared_with_itself_has_no_changes() => Revised.Verify(Editions.Old, Editions.Old);

    [Fact]
    public void A_table_of_contents_changes_with_its_headings_and_their_pages() => Revised.Verify(WithContents(Editions.Old), WithContents(Editions.New));

    [Fact]
    public void A_table_of_contents_that_is_new_is_inserted() => Revised.Verify(Editions.Old, WithContents(Editions.New));

    private static Paper WithContents(Paper paper)
    {
        var start = paper.Blocks.TakeWhile(block => block is not SectionLabel).Count();
        return paper with { Blocks = [.. paper.Blocks.Take(start), new Contents([new Text("Contents")], 3, "contents"), .. paper.Blocks.Skip(start)] };
    }

    [Fact]
    public void The_editions_the_other_way_round_hold_as_well() => Revised.Verify(Editions.New, Editions.Old);
}
