namespace PlanDocs.Tests.Layout;

public class ColumnSharesTests
{
    [Fact]
    public void Columns_with_room_for_all_share_what_is_left_over() =>
        Assert.Equal([75, 125], ColumnShares.Of([10, 10], [50, 100], 200));

    [Fact]
    public void Dates_and_statuses_stay_in_one_line_and_the_others_share_the_rest_by_their_text() =>
        Assert.Equal([168, 90, 70, 140], ColumnShares.Of([40, 40, 40, 40], [300, 90, 70, 250], 468), Close);

    [Fact]
    public void A_column_with_a_long_word_gets_the_room_for_it() =>
        Assert.Equal([150, 150], ColumnShares.Of([150, 20], [200, 1000], 300));

    [Fact]
    public void Words_too_long_for_the_table_are_broken_in_the_widest_columns_alone() =>
        Assert.Equal([40, 80, 80], ColumnShares.Of([40, 90, 900], [400, 400, 900], 200));

    [Fact]
    public void Beside_a_word_wider_than_the_table_dates_keep_their_line() =>
        Assert.Equal([330, 70], ColumnShares.Of([900, 40], [900, 70], 400));

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) < 1e-9;
}
