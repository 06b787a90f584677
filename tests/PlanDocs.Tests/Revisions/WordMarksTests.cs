using PlanDocs.Revisions;

namespace PlanDocs.Tests.Revisions;

/// <summary>What is marked in a paragraph.</summary>
public class WordMarksTests
{
    [Theory]
    [InlineData("I will teach four students.", "I will teach six students.", "I will teach [-four-]{+six+} students.")]
    [InlineData("One two three.", "One three.", "One [-two -]three.")]
    [InlineData("It cost 3.5 dollars.", "It cost 3.75 dollars.", "It cost [-3.5-]{+3.75+} dollars.")]
    [InlineData("They don’t go there often.", "They do go there often.", "They [-don’t-]{+do+} go there often.")]
    [InlineData("図書館で働く。", "図書館に働く。", "図書館[-で-]{+に+}働く。")]
    public void Words_are_marked_one_by_one(string before, string after, string expected) => Assert.Equal(expected, Marked(before, after));

    [Fact]
    public void A_sentence_of_which_most_has_changed_is_marked_as_a_whole() => Assert.Equal(
        "It is so, and it has been so since the library opened. [-The old program has served us well for many years-]{+We teach the new people in small groups every spring+}. It stays as it is, and nobody will change it soon.",
        Marked(
            "It is so, and it has been so since the library opened. The old program has served us well for many years. It stays as it is, and nobody will change it soon.",
            "It is so, and it has been so since the library opened. We teach the new people in small groups every spring. It stays as it is, and nobody will change it soon."));

    [Fact]
    public void A_citation_is_replaced_as_a_whole()
    {
        var marked = Marks(new Paragraph([new Text("So it is "), Cited("(Lee, 2011, p. 9)")]), new Paragraph([new Text("So it is "), Cited("(Lee, 2011, p. 10)")]));

        Assert.Equal("So it is [-(Lee, 2011, p. 9)-]{+(Lee, 2011, p. 10)+}", marked);
    }

    [Fact]
    public void A_paragraph_that_was_split_keeps_its_words()
    {
        const string text = "The first half of it is long enough to know. The second half is about as long as that.";
        var before = SampleOf(new Paragraph([new Text(text)]));
        var after = SampleOf(new Paragraph([new Text(text[..44])]), new Paragraph([new Text(text[45..])]));
        var blocks = Revision.Of(before, after).Blocks;

        Assert.Equal(ChangeKind.Inserted, Assert.IsType<Paragraph>(blocks[0]).EndChange?.Kind);
        Assert.Null(Assert.IsType<Paragraph>(blocks[1]).EndChange);
        Assert.Equal("[- -]", Pieces(blocks[0]) + Pieces(blocks[1]) is var all ? all.Replace(text[..44], "", StringComparison.Ordinal).Replace(text[45..], "", StringComparison.Ordinal) : "");
    }

    [Fact]
    public void Formatting_alone_is_told_from_words()
    {
        var blocks = Revision.Of(SampleOf(new Paragraph([new Text("It is true.")])), SampleOf(new Paragraph([new Text("It "), new Emphasis([new Text("is")]), new Text(" true.")]))).Blocks;

        var reformatted = Assert.Single(Assert.IsType<Paragraph>(Assert.Single(blocks)).Content.OfType<Reformatted>());
        Assert.IsType<Emphasis>(reformatted.Content);
        Assert.IsType<Text>(reformatted.Before);
    }

    private static Citation Cited(string words) => new(CitationForm.Parenthetical, [new Cite("lee")]) { Rendered = [new Text(words)] };

    private static string Marked(string before, string after) => Marks(new Paragraph([new Text(before)]), new Paragraph([new Text(after)]));

    private static string Marks(Paragraph before, Paragraph after) => Pieces(Assert.Single(Revision.Of(SampleOf(before), SampleOf(after)).Blocks));

    private static string Pieces(Block block) => string.Concat(PlanDocs.Revisions.Pieces.Of(((Paragraph)block).Content).Select(piece => piece.Kind switch
    {
        ChangeKind.Inserted => "{+" + piece.Text + "+}",
        ChangeKind.Deleted => "[-" + piece.Text + "-]",
        _ => piece.Text,
    }));

    private static PlanDocs.Paper SampleOf(params Block[] blocks) => Docx.SamplePaper.Of(blocks);
}
