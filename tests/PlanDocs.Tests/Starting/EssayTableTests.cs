using PlanDocs.Starting;

namespace PlanDocs.Tests.Starting;

/// <summary>Tables and lists of plain text, and the numbers that essays type above them.</summary>
public sealed class EssayTableTests
{
    [Theory]
    [InlineData("Task        Hours\nReading     4\nWriting     12", "| Task | Hours |\n|---|---:|\n| Reading | 4 |\n| Writing | 12 |")]
    [InlineData("Task\tHours\nReading\tmany", "| Task | Hours |\n|---|---|\n| Reading | many |")]
    [InlineData("| Task | Hours |\n|------|-------|\n| Reading | 4 |", "| Task | Hours |\n|---|---:|\n| Reading | 4 |")]
    [InlineData("Task      Who    When\nPlan      Ana\nRead             June", "| Task | Who | When |\n|---|---|---|\n| Plan | Ana |  |\n| Read |  | June |")]
    [InlineData("Table 1\nHours of Practice\nTask      Hours\n-----     -----\nReading   4\nNote. Counted in May.", "Table: Hours of Practice {#tbl-1}\n\n| Task | Hours |\n|---|---:|\n| Reading | 4 |\n\nNote. Counted in May.")]
    public void Lines_in_columns_are_a_table(string lines, string table) => Assert.Contains(Indented(table), Plan(lines), StringComparison.Ordinal);

    [Fact]
    public void Columns_that_nobody_can_tell_apart_stay_lines_and_are_marked()
    {
        var essay = Started("Task     Who    When\nPlan   Ana and Ben\nRead     Cleo   June");
        Assert.Contains(Indented("Task Who When\\\nPlan Ana and Ben\\\nRead Cleo June"), essay.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("# check: the lines from ‘Task Who When’ on look like a table", essay.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_spaces_behind_sentences_make_no_table() =>
        Assert.DoesNotContain("|---", Plan("I learned much.  It was good, and so I went on\nto do more of it.  That took me a year or two."), StringComparison.Ordinal);

    [Fact]
    public void A_list_keeps_its_levels() =>
        Assert.Contains(Indented("- Wind\n  - from the west\n    1. strong\n    2. weak\n  - from the east\n- Water"), Plan("- Wind\n   - from the west\n       1. strong\n       2. weak\n   - from the east\n- Water"), StringComparison.Ordinal);

    [Fact]
    public void Keywords_are_no_heading_even_in_capitals()
    {
        var plan = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nAbstract\n\n{Prose}\n\nKeywords: Sailing, Teaching\n\nStart\n\n{Prose}\n");
        Assert.Equal(2, plan.Plan.Keywords.Count);
        Assert.Equal(["Start"], plan.Headings());
    }

    [Theory]
    [InlineData("**Table 1**\n\n*Levels of Care*\n\n{0}", "Levels of Care")]
    [InlineData("**Table 1**\n*Levels of Care*\n\n{0}", "Levels of Care")]
    [InlineData("Table 1. Levels of Care\n\n{0}", "Levels of Care")]
    [InlineData("*Table 1: Levels of Care*\n\n{0}", "Levels of Care")]
    [InlineData("{0}\n\nTable 1. Levels of Care", "Levels of Care")]
    [InlineData("{0}\n\n: Table 1: Levels of Care", "Levels of Care")]
    [InlineData("Table 1\n\n{0}", "")]
    public void A_typed_number_and_title_are_the_tables_own(string text, string title)
    {
        const string Table = "| a | b |\n|---|---|\n| c | d |";
        var plan = StartedEssay.Of($"# My Plan\n\nAnn Lee\n\n# Start\n\nAs Table 1 shows, and Table 2 does not (see Table 1).\n\n{text.Replace("{0}", Table, StringComparison.Ordinal)}\n", EssayFormat.Markdown).Files.Plan;
        Assert.Contains(Indented($"Table: {title}{(title.Length > 0 ? " " : "")}{{#tbl-1}}\n\n{Table}"), plan, StringComparison.Ordinal);
        Assert.Contains("As @tbl-1 shows, and Table 2 does not (see @tbl-1).", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_about_a_table_is_no_caption()
    {
        var plan = StartedEssay.Of("# My Plan\n\nAnn Lee\n\n# Start\n\nTable 1 shows the levels.\n\n| a | b |\n|---|---|\n| c | d |\n\nTable 1: Levels of Care\n", EssayFormat.Markdown).Files.Plan;
        Assert.Contains("@tbl-1 shows the levels.\n\n      Table: Levels of Care {#tbl-1}\n", plan, StringComparison.Ordinal);
    }

    private const string Prose = "This text is long enough to be taken for a paragraph of prose by anybody who counts its words, since it goes on and on, as texts of this kind do, until it has more than forty words and comes to its end, which is here.";

    private static string Indented(string text) => "\n" + string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : "      " + line)) + "\n";

    private static StartedEssay Started(string lines) => StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose}\n\n{lines}\n");

    private static string Plan(string lines) => Started(lines).Files.Plan;
}
