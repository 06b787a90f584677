using CsCheck;

namespace PlanDocs.Tests.Markdown;

public class RobustnessTests
{
    private static readonly Gen<string> Marks = Gen.Char["[]()*_`~^@-:;,.|<>#!\\{}\"'$&+=% \n\t\r\0\u001b\u00a0ab1é😀"].Array[0, 60].Select(letters => new string(letters));

    private static readonly string[] Pieces =
    [
        "[@a, p. 9", "; see @b", "]", "@a [", "[^1]", "\n\n[^1]: ", "^[", "![x](a.png", " \"t\")", "{#fig-x width=", "4in}", "| a | b |\n", "|---|---|\n", "| < | ^ |\n",
        "\n\nTable: ", ": T {#tbl-x}\n\n", "Note. ", "> ", "- ", "  1. ", "\n", "\n\n", "    ", "```\n", "<div>", "</div>", "<!--", "-->", "<br>", "# ", "***", "**", "*", "_", "`",
        "\\ ", "\\", "$x$", "$$", "[x]{lang=fr}", "[x]{", "}", "\"", "'", "--", "...", "&amp;", "&#0;", "word", "as cited in @c", "https://a.b/c", "<me@a.b>", "[x](#y)", "[x]: http://a\n", "~~", "~", "é",
    ];

    private static readonly Gen<string> Constructs = Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(indexes => string.Concat(indexes.Select(index => Pieces[index])));

    [Fact]
    public void No_sequence_of_marks_throws() => Marks.Sample(text => _ = MarkdownFixture.Dump(text, "fr"), iter: 2000, threads: 1);

    [Fact]
    public void No_sequence_of_pieces_throws_and_each_diagnostic_has_its_place() => Constructs.Sample(
        text =>
        {
            var result = MarkdownFixture.Read(text);
            _ = PaperDump.Of(result.Value!, result.Diagnostics);
            return result.Diagnostics.All(diagnostic => diagnostic.Span.IsKnown && diagnostic.Span.End <= text.Length);
        },
        iter: 2000,
        threads: 1);

    [Fact]
    public void No_letter_is_lost() => Gen.Char["[]*_^\"'-.,; \nabcdeABC"].Array[0, 60].Select(letters => new string(letters)).Sample(
        text =>
        {
            var result = MarkdownFixture.Read(text);
            return Letters(text) == Letters(string.Concat(result.Value!.Select(block => PlainText.Of(block))));
        },
        iter: 2000,
        threads: 1);

    [Fact]
    public void A_line_of_dashes_in_a_footnote_makes_no_heading_of_it() => Assert.Equal("onetwo", Letters(string.Concat(
        MarkdownFixture.Read("one^[two\n-]").Value!.Select(block => PlainText.Of(block)))));

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));

    [Theory]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("*a_")]
    public void What_is_nested_ten_thousand_deep_is_refused(string mark)
    {
        var result = MarkdownFixture.Read(string.Concat(Enumerable.Repeat(mark, 10_000)));
        Assert.Equal("PD1108", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a ")]
    [InlineData("*a ")]
    public void What_never_closes_is_text_however_much_there_is_of_it(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 10_000));
        Assert.Equal(text.TrimEnd(), MarkdownFixture.Line(text));
    }

    [Fact]
    public void A_footnote_that_mentions_itself_is_told_and_ends()
    {
        var result = MarkdownFixture.Read("a[^1]\n\n[^1]: b[^1] c^[d]");
        Assert.Equal("a{footnote: b[^1] c^[d]}", PaperDump.Of(Assert.IsType<Paragraph>(Assert.Single(result.Value!)).Content));
        Assert.Equal(["PD1120", "PD1120"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_text_of_nothing_but_brackets_is_refused() =>
        Assert.Equal("PD1119", Assert.Single(MarkdownFixture.Read(new string('[', 50_000)).Diagnostics).Code);

    [Theory]
    [InlineData("*")]
    [InlineData("_")]
    [InlineData("`")]
    [InlineData("[@a; ")]
    [InlineData("[a](")]
    [InlineData("@a [")]
    [InlineData("\"a' ")]
    [InlineData("\\[")]
    [InlineData("|")]
    [InlineData("<a ")]
    [InlineData("$")]
    [InlineData("{{<")]
    [InlineData("- a\n")]
    [InlineData("[^a]")]
    [InlineData("{#a ")]
    [InlineData("\n")]
    public void No_long_input_hangs(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000));
        Hang.IsNone(() =>
        {
            _ = MarkdownFixture.Read(text);
            _ = MarkdownFixture.Read("[@a" + text + "]");
        });
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    public void White_space_without_end_inside_a_citation_does_not_hang(char space) => Hang.IsNone(() =>
        Assert.Equal("{parenthetical citation: a, page 9}", MarkdownFixture.Line("[@a, p." + new string(space, 100_000) + "9]")));
}
