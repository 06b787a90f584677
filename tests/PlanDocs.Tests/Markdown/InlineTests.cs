namespace PlanDocs.Tests.Markdown;

public class InlineTests
{
    [Theory]
    [InlineData("I *read* _closely_.", "I {emphasis: read} {emphasis: closely}.")]
    [InlineData("**bold** and ***both***", "{strong: bold} and {emphasis: {strong: both}}")]
    [InlineData("*a **b** c*", "{emphasis: a {strong: b} c}")]
    [InlineData("snake_case_word and 2 * 3", "snake_case_word and 2 * 3")]
    [InlineData("H~2~O and x^2^", "H{subscript: 2}O and x{superscript: 2}")]
    [InlineData("10^6 people to 10^3", "10^6 people to 10^3")]
    [InlineData("~5 l of H~2~O", "~5 l of H{subscript: 2}O")]
    [InlineData("x^2 and y^2^", "x^2 and y{superscript: 2}")]
    [InlineData("x^2^ and y^2", "x{superscript: 2} and y^2")]
    [InlineData("Rowe\nA. Lee and\nI. Novak", "Rowe A. Lee and I. Novak")]
    [InlineData("x^2^,y^3^,z^4", "x{superscript: 2},y{superscript: 3},z^4")]
    [InlineData("a^b\\ c^", "a{superscript: b⍽c}")]
    [InlineData("x\\^2^3^", "x^2{superscript: 3}")]
    [InlineData("`x^` 2^3^", "{code: x^} 2{superscript: 3}")]
    [InlineData("the ~10 and ~20", "the ~10 and ~20")]
    [InlineData("`code \"x\" -- ...` and ``a ` b``", "{code: code \"x\" -- ...} and {code: a ` b}")]
    [InlineData("write `[^id]` or `^[note]`", "write {code: [^id]} or {code: ^[note]}")]
    [InlineData("[Nasa]{.smallcaps} [low]{.underline}", "{small capitals: Nasa} {underline: low}")]
    [InlineData("[mot *juste*]{lang=fr} [a [b] c]{lang=de}", "{fr: mot {emphasis: juste}} {de: a [b] c}")]
    [InlineData("one  \ntwo\\\nthree\nfour", "one{line break}two{line break}three four")]
    [InlineData("one<br>two<br/>three", "one{line break}two{line break}three")]
    [InlineData("No\\ break&nbsp;space\u00a0kept", "No⍽break⍽space⍽kept")]
    [InlineData("\\*not\\* \\# \\\\ \\@lee &copy; &lt; &#233;", "*not* # \\ @lee © < é")]
    [InlineData("kept<!-- a comment --> text", "kept text")]
    [InlineData("before <!-- a comment --> after", "before after")]
    [InlineData("[unclosed, *open and `open", "[unclosed, *open and `open")]
    [InlineData("costs $5 and $6, or $7-$8", "costs $5 and $6, or $7-$8")]
    public void Inlines_are_what_they_look_like(string markdown, string expected) => Assert.Equal(expected, MarkdownFixture.Line(markdown));

    [Theory]
    [InlineData("[site](https://example.org/a?b=c \"Title\")", "{link to https://example.org/a?b=c: site}")]
    [InlineData("[a *b*](<https://example.org/x y>)", "{link to https://example.org/x%20y: a {emphasis: b}}")]
    [InlineData("<https://example.org>", "{link to https://example.org: https://example.org}")]
    [InlineData("See https://example.org/x.", "See {link to https://example.org/x: https://example.org/x}.")]
    [InlineData("www.example.org", "{link to https://www.example.org: www.example.org}")]
    [InlineData("<me@example.org> me@example.org", "{link to mailto:me@example.org: me@example.org} me@example.org")]
    [InlineData("[DOI](doi:10.1000/182)", "{link to https://doi.org/10.1000/182: DOI}")]
    [InlineData("[below](#tbl-x)", "{link to #tbl-x: below}")]
    [InlineData("[](https://example.org)", "{link to https://example.org: https://example.org}")]
    [InlineData("[ref] and [text][ref]\n\n[ref]: https://example.org", "{link to https://example.org: ref} and {link to https://example.org: text}")]
    [InlineData("[by @lee2011](https://example.org)", "{link to https://example.org: by {narrative citation: lee2011}}")]
    public void Links_lead_out_or_to_a_place_in_the_paper(string markdown, string expected) => Assert.Equal(expected, MarkdownFixture.Line(markdown));

    [Fact]
    public void A_footnote_stands_below_or_where_it_belongs()
    {
        Assert.Equal("Text{footnote: First {emphasis: note}. / Second paragraph.} goes on.", MarkdownFixture.Line("Text[^a] goes on.\n\n[^a]: First *note*.\n\n    Second paragraph.\n"));
        Assert.Equal("Text{footnote: First.}{footnote: Second.}{footnote: Third.}.", MarkdownFixture.Line("Text[^a][^b][^c].\n\n[^a]: First.\n\n[^b]: Second.\n\n[^c]: Third.\n"));
        Assert.Equal("Text{footnote: with {parenthetical citation: lee2011} and [brackets]}.", MarkdownFixture.Line("Text^[with [@lee2011] and [brackets]]."));
    }

    [Fact]
    public void A_footnote_of_any_length_may_stand_where_it_belongs()
    {
        var note = string.Join(' ', Enumerable.Repeat("word", 2000));
        Assert.Equal($"Text{{footnote: {note}}}", MarkdownFixture.Line($"Text^[{note}]"));
    }

    [Theory]
    [InlineData("<b>bold</b>", "PD1101", "bold")]
    [InlineData("~~gone~~", "PD1113", "gone")]
    [InlineData("$x^2$", "PD1114", "{code: $x^2$}")]
    [InlineData("$$E = m*c*^2$$", "PD1114", "{code: $$E = m*c*^2$$}")]
    [InlineData("\\newpage", "PD1113", "\\newpage")]
    [InlineData("{{< pagebreak >}}", "PD1113", "{{< pagebreak >}}")]
    [InlineData("[text](other.html)", "PD1105", "text")]
    [InlineData("[text](javascript:alert)", "PD1105", "text")]
    [InlineData("[text](#)", "PD1105", "text")]
    [InlineData("[text]{.mark}", "PD1109", "text")]
    [InlineData("[text]{lang=\"}", "PD1109", "text")]
    [InlineData("a[^b]", "PD1106", "a[^b]")]
    [InlineData("Term\n: Meaning", "PD1113", "Term : Meaning")]
    [InlineData("a. one\nb. two", "PD1113", "a. one b. two")]
    [InlineData("Three things:\n(a) one\nand more\n(b) two", "PD1113", "Three things: (a) one and more (b) two")]
    [InlineData("i) one\nii) two", "PD1113", "i) one ii) two")]
    [InlineData("(1) one\n(2) two", "PD1113", "(1) one (2) two")]
    [InlineData("::: note\ntext\n:::", "PD1113", "::: note text :::")]
    [InlineData("+---+\n| a |\n+---+", "PD1113", "+—+ | a | +—+")]
    [InlineData("| Roses are red,\n| violets are blue", "PD1113", "| Roses are red, | violets are blue")]
    public void What_has_no_place_in_a_paper_keeps_its_text_and_gets_one_warning(string markdown, string code, string text)
    {
        var result = MarkdownFixture.Read(markdown);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(text, PaperDump.Of(Assert.IsType<Paragraph>(Assert.Single(result.Value!)).Content));
    }
}
