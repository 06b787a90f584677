namespace PlanDocs.Tests.PaperVocabulary;

public class SourceFileTests
{
    [Fact]
    public void Line_and_column_count_from_one_over_every_kind_of_line_break()
    {
        var file = new SourceFile("plan.yaml", "ab\ncd\r\nef\rg");

        Assert.Equal(new SourcePosition(1, 1), file.PositionOf(0));
        Assert.Equal(new SourcePosition(2, 2), file.PositionOf(4));
        Assert.Equal(new SourcePosition(3, 1), file.PositionOf(7));
        Assert.Equal(new SourcePosition(4, 1), file.PositionOf(10));
        Assert.Equal("cd", file.LineText(2));
        Assert.Equal(4, file.LineCount);
    }

    [Fact]
    public void An_offset_beyond_the_end_is_the_end()
    {
        var file = new SourceFile("plan.yaml", "ab");

        Assert.Equal(new SourcePosition(1, 3), file.PositionOf(99));
    }

    [Fact]
    public void A_slice_of_mapped_text_keeps_its_place_in_the_file()
    {
        var file = new SourceFile("plan.yaml", "title: 'it''s'");
        var text = new MappedText("it's", file, [8, 9, 10, 12, 13]);

        Assert.Equal(new SourceSpan(file, 10, 3), text.SpanOf(2, 2));
        Assert.Equal(new SourceSpan(file, 12, 1), text.Slice(3, 1).Span);
        Assert.Equal(new SourcePosition(1, 9), text.Span.Position);
    }
}
