using PlanDocs.Layout;
using static PlanDocs.Tests.Layout.LaidOut;

namespace PlanDocs.Tests.Layout;

public class TableLayoutTests
{
    [Fact]
    public void A_table_has_three_rules_over_the_width_of_the_text()
    {
        var rules = InTimes(TableOf(3)).Pages[0].Items.OfType<Rule>().ToList();
        Assert.Equal(3, rules.Count);
        Assert.All(rules, rule => Assert.Equal((72, 468), (rule.X, Math.Round(rule.Width, 3))));
    }

    [Fact]
    public void Label_and_title_stand_above_the_head_in_bold_and_italics()
    {
        var document = InTimes(TableOf(1));
        Assert.Equal(["Table 1", "Title"], document.Pages[0].Lines().Take(2));
        Assert.True(document.Run("Table").Font.IsBold);
        Assert.True(document.Run("Title").Font.IsItalic);
    }

    [Fact]
    public void The_head_is_repeated_on_each_page_as_an_artifact_under_the_label()
    {
        var document = InTimes(TableOf(300));
        Assert.True(document.Pages.Count > 5);
        foreach (var page in document.Pages.Skip(1))
        {
            var repeated = page.Items.OfType<TextRun>().Where(run => run.ArtifactKind == ArtifactKind.Repetition && run.ContentId == PageItem.Artifact);
            Assert.Equal("Table 1 (continued)HeadOther", string.Concat(repeated.Select(run => run.Text)));
        }

        var rows = document.Pages.SelectMany(page => page.Lines()).Where(line => line.StartsWith("row", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 300).Select(i => $"row{i}"), rows.Select(row => row.Split('c')[0]));
    }

    [Fact]
    public void A_repeated_label_says_that_the_table_goes_on_in_the_papers_language()
    {
        var document = InTimes(WithLines(8), TableOf(20) with { Label = "Tabelle 1", ContinuedLabel = "Tabelle 1 (Fortsetzung)" });
        Assert.StartsWith("Tabelle 1 (Fortsetzung)", string.Concat(document.Pages[1].Runs().Select(run => run.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_stays_in_one_line_beside_columns_of_text()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 30));
        var table = TableOf(0) with { Head = [], Body = [new TableRow([new TableCell([P(words)]), new TableCell([P("December 1, 2029")]), new TableCell([P(words)])])] };
        Assert.Equal("December 1, 2029", InTimes(table).Run("December").Text);
    }

    [Fact]
    public void A_table_that_does_not_fit_the_rest_of_a_page_starts_on_the_next_with_its_first_row()
    {
        var document = InTimes(WithLines(8), LinesOf(6), TableOf(2));
        Assert.Equal(6, document.Pages[0].Lines().Count);
        Assert.Equal(1, document.Destinations["t"].PageIndex);
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_on_the_next()
    {
        var table = TableOf(0) with { Body = [new TableRow([new TableCell([LinesOf(40)]), new TableCell([P("x")])])] };
        var document = InTimes(WithLines(6), table);
        Assert.Equal(40, document.Pages.SelectMany(page => page.Runs()).Count(run => run.Text.StartsWith("line", StringComparison.Ordinal)));
        Assert.All(document.Pages, page => Assert.All(page.Runs(), run => Assert.InRange(run.Y, 72, page.Height - 72)));
    }

    [Fact]
    public void Cells_over_rows_and_columns_have_their_place()
    {
        var table = TableOf(0) with
        {
            Body =
            [
                new TableRow([new TableCell([P("both")]) { RowSpan = 2 }, new TableCell([P("one")])]),
                new TableRow([new TableCell([P("two")])]),
                new TableRow([new TableCell([P("wide")]) { ColumnSpan = 2 }]),
            ],
        };
        var document = InTimes(table);
        Assert.Equal(document.Run("both").Y, document.Run("one").Y, 3);
        Assert.Equal(document.Run("one").X, document.Run("two").X, 3);
        Assert.True(document.Run("two").Y > document.Run("one").Y);
        Assert.Equal(document.Run("both").X, document.Run("wide").X, 3);
        Assert.Contains(document.Structure.Elements(), element => element is { Role: StructureRole.TD, RowSpan: 2 });
    }

    [Fact]
    public void Tables_without_rows_or_columns_and_with_endless_words_do_no_harm()
    {
        var empty = new Table("e", "Table 2", []) { Columns = [], Body = [] };
        var wide = new Table("w", "Table 3", [])
        {
            Columns = [],
            Body = [new TableRow([.. Enumerable.Range(0, 80).Select(_ => new TableCell([P(new string('x', 90))]))])],
        };
        Assert.NotEmpty(Of(empty, wide).Pages);
    }

    [Fact]
    public void Numbers_of_many_columns_are_set_smaller_and_whole()
    {
        var document = InTimes(Numbers(13));
        var numbers = document.Pages[0].Runs().Where(run => run.Text == "1,234.5").ToList();

        Assert.Equal(13, numbers.Count);
        Assert.All(numbers, run => Assert.Equal(9, run.Size));
        Assert.Equal(12, document.Run("Title").Size);
        Assert.DoesNotContain(Result(Design, Numbers(13)).Diagnostics, found => found.Code == "PD4104");
    }

    [Fact]
    public void Numbers_that_no_type_makes_fit_are_told() => Assert.Equal("PD4104", Assert.Single(Result(Design, Numbers(40)).Diagnostics, found => found.Code == "PD4104").Code);

    [Fact]
    public void Rows_to_be_filled_in_are_as_high_as_those_that_are()
    {
        var empty = new TableRow([new TableCell([]), new TableCell([])]);
        var table = TableOf(2);
        var height = Height(table with { Body = [table.Body[0], table.Body[1], table.Body[1]] });

        Assert.Equal(height, Height(table with { Body = [table.Body[0], empty, table.Body[1]] }), 3);
    }

    private static double Height(Table table) => InTimes(table).Pages[0].Items.OfType<Rule>().Max(rule => rule.Y);

    private static Table Numbers(int columns) => TableOf(0) with
    {
        Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.End), columns)],
        Head = [],
        Body = [new TableRow([.. Enumerable.Repeat(new TableCell([P("1,234.5")]), columns)])],
    };

    private static Table TableOf(int rows) => new("t", "Table 1", [new Text("Title")])
    {
        Columns = [new TableColumn(TextAlignment.Start), new TableColumn(TextAlignment.Start)],
        Head = [new TableRow([new TableCell([P("Head")]), new TableCell([P("Other")])])],
        Body = [.. Enumerable.Range(1, rows).Select(i => new TableRow([new TableCell([P($"row{i}")]), new TableCell([P("cell")])]))],
    };
}
