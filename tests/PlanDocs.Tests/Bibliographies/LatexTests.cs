namespace PlanDocs.Tests.Bibliographies;

public class LatexTests
{
    private const string Open = "<span class=\"nocase\">";

    [Theory]
    [InlineData(@"Caf\'e", "Café")]
    [InlineData(@"Caf\'{e}", "Café")]
    [InlineData(@"{\'E}tudes", "Études")]
    [InlineData(@"na{\""\i}ve", "naïve")]
    [InlineData(@"{\.I}zmir", "İzmir")]
    [InlineData(@"Do{\u g}an", "Doğan")]
    [InlineData(@"\v{S}koda and \c{c}a", "Škoda and ça")]
    [InlineData(@"Erd\H{o}s, \AA ngstr\""om, \O stergaard, stra{\ss}e", "Erdős, Ångström, Østergaard, straße")]
    [InlineData(@"x\'{q}", "xq\u0301")]
    public void Accents_become_the_letters_of_Unicode(string latex, string expected) => Assert.Equal(expected, Bib.Title(latex));

    [Theory]
    [InlineData("1939--1945 --- a war", "1939–1945 — a war")]
    [InlineData("``Quoted'' and `single' words", "“Quoted” and ‘single’ words")]
    [InlineData("Don't `you' say it isn't", "Don't ‘you’ say it isn't")]
    [InlineData(@"R\&D, 50\%, \$5, a\_b, \#1", "R&D, 50%, $5, a_b, #1")]
    [InlineData("no~break", "no\u00a0break")]
    [InlineData("Science &amp; Society", "Science & Society")]
    [InlineData(@"wait\ldots{} what", "wait… what")]
    [InlineData("a\n   b", "a b")]
    [InlineData("?`Qu\\'e?", "¿Qué?")]
    public void Punctuation_is_that_of_print(string latex, string expected) => Assert.Equal(expected, Bib.Title(latex));

    [Theory]
    [InlineData(@"The \emph{Homo sapiens} question", "The <i>Homo sapiens</i> question")]
    [InlineData(@"The {\em Homo sapiens} question", "The <i>Homo sapiens</i> question")]
    [InlineData(@"H\textsubscript{2}O and x\textsuperscript{2}", "H<sub>2</sub>O and x<sup>2</sup>")]
    [InlineData(@"CO$_2$ at $p < .05$", "CO<sub>2</sub> at <i>p</i> < .05")]
    [InlineData(@"The $\alpha$-helix", "The α-helix")]
    [InlineData(@"\textsc{nasa}", "<span style=\"font-variant:small-caps;\">nasa</span>")]
    [InlineData(@"A \mkbibquote{word}", "A “word”")]
    [InlineData(@"\href{https://example.org}{Shown}", "Shown")]
    public void Markup_becomes_that_of_CSL(string latex, string expected) => Assert.Equal(expected, Bib.Title(latex));

    [Fact]
    public void Braces_in_a_title_protect_their_letters() =>
        Assert.Equal($"The {Open}DNA</span> of {Open}New York</span>", Bib.Title("The {DNA} of {New York}"));

    [Fact]
    public void A_special_character_is_not_protected() => Assert.Equal("Über Émile", Bib.Title(@"{\""U}ber {\'E}mile"));

    [Fact]
    public void Braces_elsewhere_mean_nothing() => Assert.Equal("O'Reilly Media", Bib.One("@book{k, publisher = {{O'Reilly} Media}}").Text("publisher"));

    [Fact]
    public void An_unknown_command_is_reported_and_its_text_kept()
    {
        var result = Bib.Read(@"@book{k, title = {A \frobnicate{strange} word}}");
        Assert.Equal("A strange word", result.Value![0].Text("title"));
        Assert.Equal("PD1318", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Braces_nested_without_end_are_read()
    {
        var deep = new string('{', 20_000) + "x" + new string('}', 20_000);
        Assert.Contains("x", Bib.Title(deep), StringComparison.Ordinal);
    }
}
