namespace PlanDocs.Tests.Markdown;

public class TypographyTests
{
    [Theory]
    [InlineData("\"Double\" and 'single'", "“Double” and ‘single’")]
    [InlineData("\"nested 'inner' quotes\"", "“nested ‘inner’ quotes”")]
    [InlineData("\"'deep' start\" and \"end 'inner'\"", "“‘deep’ start” and “end ‘inner’”")]
    [InlineData("'\"in\"'", "‘“in”’")]
    [InlineData("it's, students' work, O'Brien", "it’s, students’ work, O’Brien")]
    [InlineData("the '90s and class of '26", "the ’90s and class of ’26")]
    [InlineData("rock 'n' roll", "rock ’n’ roll")]
    [InlineData("'see *this* now'", "‘see {emphasis: this} now’")]
    [InlineData("\"*emph*\" (\"paren\")", "“{emphasis: emph}” (“paren”)")]
    [InlineData("\"[@a]\" '[@b]'", "“{parenthetical citation: a}” ‘{parenthetical citation: b}’")]
    [InlineData("yes--\"no\"---'so'", "yes–“no”—‘so’")]
    [InlineData("pp. 3--5, a---b, wait...", "pp. 3–5, a—b, wait…")]
    [InlineData("\\\"straight\\\" \\'s \\... \\--", "\"straight\" 's ... --")]
    [InlineData("&quot;final&quot;", "\"final\"")]
    [InlineData("“already” ‘curly’", "“already” ‘curly’")]
    [InlineData("a \"b\nc\" d", "a “b c” d")]
    public void English_has_its_marks(string markdown, string expected) => Assert.Equal(expected, MarkdownFixture.Line(markdown));

    [Theory]
    [InlineData("en-US", "“a” ‘b’ c’s")]
    [InlineData("de", "„a“ ‚b‘ c’s")]
    [InlineData("de-CH", "«a» ‹b› c’s")]
    [InlineData("fr", "«⍽a⍽» “b” c’s")]
    [InlineData("es", "«a» “b” c’s")]
    [InlineData("es-MX", "“a” ‘b’ c’s")]
    [InlineData("pt-BR", "“a” ‘b’ c’s")]
    [InlineData("sv", "”a” ’b’ c’s")]
    [InlineData("pl", "„a” ‚b’ c’s")]
    [InlineData("da", "»a« ›b‹ c’s")]
    [InlineData("ru", "«a» „b“ c’s")]
    [InlineData("nb", "«a» ‘b’ c’s")]
    public void Each_language_has_its_marks(string language, string expected) => Assert.Equal(expected, MarkdownFixture.Line("\"a\" 'b' c's", language));

    [Fact]
    public void A_passage_in_another_language_has_that_language_s_marks() =>
        Assert.Equal("“a” {fr: «⍽b⍽»}", MarkdownFixture.Line("\"a\" [\"b\"]{lang=fr}"));

    [Fact]
    public void A_space_that_French_has_before_a_mark_keeps_the_mark_on_its_line() =>
        Assert.Equal("Voilà⍽: oui⍽! non⍽?", MarkdownFixture.Line("Voilà : oui ! non ?", "fr"));
}
