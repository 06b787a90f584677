using PlanDocs.Citations;

namespace PlanDocs.Tests.Citations;

/// <summary>Text, letter case, dates, pages, and labels as CSL 1.0.2 has them, where the official fixtures may be absent.</summary>
public class PrintedTextTests
{
    [Theory]
    // The language of the work decides, and not that of the style.
    [InlineData("{title: Review of books, language: en}", "de-DE", "Review of Books")]
    [InlineData("{title: Review of books}", "de-DE", "Review of books")]
    [InlineData("{title: L’art de lire, language: fr}", "en-US", "L’art de lire")]
    // A letter alone stays small behind the first word; a Greek one is a symbol.
    [InlineData("{title: uses of β-carotene and p-values in a d/b/a firm}", "en-US", "Uses of β-Carotene and p-Values in a d/b/a Firm")]
    [InlineData("{title: the <sc>small caps</sc> and <sup>raised words</sup> stay}", "en-US", "The <span style=\"font-variant:small-caps;\">small caps</span> and <sup>raised words</sup> Stay")]
    public void Title_case(string work, string language, string expected) =>
        Assert.Equal(expected, OneCite.Print("<text variable=\"title\" text-case=\"title\"/>", work, language));

    [Fact]
    public void A_word_that_has_a_capital_inside_gets_none_at_its_start() =>
        Assert.Equal("eLearning today", OneCite.Print("<text variable=\"title\" text-case=\"capitalize-first\"/>", "{title: eLearning today}"));

    [Theory]
    [InlineData("9-12", "9–12")]
    [InlineData("9--12", "9–12")]
    [InlineData("e110-e115", "e110–e115")]
    [InlineData("A1-5", "A1-5")]
    [InlineData("xi-xx", "xi–xx")]
    [InlineData("Michaelson-Morely", "Michaelson-Morely")]
    public void Pages(string stored, string printed) => Assert.Equal(printed, OneCite.Print("<text variable=\"page\"/>", $"{{page: \"{stored}\"}}"));

    [Theory]
    [InlineData("page", "i-ix", "pp. i–ix")]
    [InlineData("page", "3", "p. 3")]
    [InlineData("version", "0.7-3", "v. 0.7-3")]
    public void A_label_has_the_number_of_what_it_names(string variable, string stored, string printed) => Assert.Equal(
        printed, OneCite.Print($"<group delimiter=\" \"><label variable=\"{variable}\" form=\"short\"/><text variable=\"{variable}\"/></group>", $"{{{variable}: \"{stored}\"}}"));

    /// <summary>CSL 1.0.2: a group inside a group counts as a variable; a date without the part that is asked for has no value.</summary>
    [Theory]
    [InlineData("<group delimiter=\", \"><group><text value=\"Preprint\"/></group><text variable=\"publisher\"/></group>", "Preprint")]
    [InlineData("<text value=\"Here\"/><group><text value=\" not\"/><date variable=\"issued\"><date-part name=\"month\"/></date></group>", "Here")]
    public void A_group_is_left_out_when_its_variables_are_empty(string layout, string expected) => Assert.Equal(expected, OneCite.Print(layout, "{issued: 1965}"));

    [Fact]
    public void Names_in_a_choose_look_like_those_that_they_replace() => Assert.Equal("Denda and Hunter", OneCite.Print(
        "<names variable=\"author\"><name form=\"short\" and=\"text\"/><substitute><choose><if type=\"book\"><names variable=\"editor\"/></if></choose></substitute></names>",
        "{editor: [\"Denda, Kayo\", \"Hunter, Jennifer\"]}"));

    [Theory]
    [InlineData(CitationForm.Parenthetical, "Denda & Hunter")]
    [InlineData(CitationForm.Narrative, "Denda and Hunter")]
    public void A_sentence_has_and_where_the_parentheses_have_a_sign(CitationForm form, string expected) => Assert.Equal(
        expected, OneCite.Print("<names variable=\"author\"><name form=\"short\" and=\"symbol\"/></names>", "{author: [\"Denda, Kayo\", \"Hunter, Jennifer\"]}", form: form).Replace("&#38;", "&", StringComparison.Ordinal));

    [Fact]
    public void What_the_author_writes_before_a_cite_keeps_its_punctuation() => Assert.Equal(
        "“quote”, Hello", OneCite.Print("<text variable=\"title\"/>", "{title: Hello}", cite: new Cite("a") { Prefix = [new Text("'quote', ")] }));

    [Fact]
    public void A_citation_that_prints_nothing_is_a_warning()
    {
        var style = OneCite.Read("<text variable=\"publisher\"/>");
        var design = ApaPageDesign.Create(PageSize.Letter, new FontChoice("Times New Roman", 12), new PageHeader([], [], 36));
        var paper = new Paper(new PaperMetadata("Paper", "en-US"), design, [new Paragraph([new Citation(CitationForm.Parenthetical, [new Cite("a")])])]) { References = [new ReferenceItem("a", "book")] };
        var diagnostic = Assert.Single(CitationProcessor.Cite(paper, style, StyleFinder.Locales(style, "en-US")).Diagnostics);
        Assert.Equal(("PD2004", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
    }
}
