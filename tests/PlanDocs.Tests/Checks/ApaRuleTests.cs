namespace PlanDocs.Tests.Checks;

/// <summary>What each rule catches, and what looks like it and is let pass. The pages of docs/diagnostics.md have one case of each; here are the doubtful ones.</summary>
public sealed class ApaRuleTests
{
    [Theory]
    [InlineData("They don't and we won't.", "PD3113")]
    [InlineData("It's late; who's there?", "PD3113")]
    [InlineData("I'd rather they'd said so.", "PD3113")]
    [InlineData("Libraries & archives differ.", "PD3114")]
    [InlineData("As Denda & Hunter argued, it matters.", "PD3114")]
    [InlineData("As Garcia & Novak (2011) argued, it matters.", "PD3114")]
    [InlineData("A study by Smith et al. says so.", "PD3115")]
    [InlineData("A study by Smith *et al*. says so.", "PD3115")]
    [InlineData("This is known (Garcia, 2019).", "PD3116")]
    [InlineData("This is known (see Garcia & Novak, 2019, p. 4; Ruiz, 2001).", "PD3116")]
    [InlineData("This is known (van der Berg et al., 2019a).", "PD3116")]
    [InlineData("This is known (World Health Organization, n.d.).", "PD3116")]
    [InlineData("Garcia (2019) argued that it is so.", "PD3116")]
    [InlineData("Garcia and Novak (2019) were first.", "PD3116")]
    [InlineData("According to Garcia (2019), it is so.", "PD3116")]
    [InlineData("Garcia's (2019) study is old.", "PD3116")]
    [InlineData("This is known [Garcia, 2019].", "PD3116")]
    [InlineData("This is known (World Health Organization [WHO], 2016).", "PD3116")]
    [InlineData("This is known (Garcia and Novak 2019).", "PD3116")]
    [InlineData("This is known (quoted in Garcia, 2019).", "PD3116")]
    [InlineData("Garcia's (2019) essay is old.", "PD3116")]
    [InlineData("This is known (Lee, 2010).", "PD3116")]
    [InlineData("This is known (Lee 2011).", "PD3117")]
    [InlineData("This is old; see also Owens (2018).", "PD3117")]
    [InlineData("But Lee's (2011) essay is old.", "PD3117")]
    [InlineData("This is known (Lee, 2011).", "PD3117")]
    [InlineData("Denda and Hunter (2016) say so.", "PD3117")]
    [InlineData("This is known (American Library Association, 2023).", "PD3117")]
    [InlineData("One.  Two.", "PD3118")]
    [InlineData("He said &quot;no&quot;.", "PD3119")]
    [InlineData("He said \"no and left.", "PD3120")]
    [InlineData("@lee2011 said, \"context is everything.\"", "PD3108")]
    [InlineData("As @lee2011 and @owens2018 [p. 3] found. Yet \"objects are kept by people who decide\" [@lee2011].", "PD3108")]
    public void A_fault_in_the_text_is_found(string text, string code) => Assert.Contains(code, Checked.Codes(Checked.Text(text)));

    [Theory]
    [InlineData("The '90s were the students' years, and the archive's drive failed in '09.")]
    [InlineData("It is one's own; its loss is the nurses' loss, and everyone else's.")]
    [InlineData("\"I can't,\" she said, \"and I won't.\" The word 'can't' is a word.")]
    [InlineData("She ran the Let's Move campaign and read *Why I Don't Care*.")]
    [InlineData("AT&T, R&D, and Q&A are names; so are Barnes & Noble and Johnson & Johnson.")]
    [InlineData("The binders Lee & Owens, who wrote none of these works together, do it by hand.")]
    [InlineData("She reads *Archives & Manuscripts* and \"Salt & Pepper\" on trains.")]
    [InlineData("In *Doe et al. v. Smith* the court held otherwise.")]
    [InlineData("The storm (2005) came after the fair (1984) and before *Toy Story* (1995).")]
    [InlineData("We met at the conference (Denver, 2024), in the spring (May 2023), and after Katrina (2005).")]
    [InlineData("She earned a degree (MLIS, 2024) and read *Emma* (Penguin, 2003).")]
    [InlineData("He told me so (R. Delgado, personal communication, September 18, 2026) [@delgado2026].")]
    [InlineData("She paid (see p. 4) and left (again, in 2019) for good (Table 1, 2020).")]
    [InlineData("The sheet measures 8\\\" by 5\\\" and fell 6' from the shelf.")]
    [InlineData("The \"digital dark age\" is a term [@owens2018]. They call it \"care work\" there [@lee2011].")]
    [InlineData("In \"Managing Student Employees in Academic Libraries,\" @denda2016 describe a framework.")]
    [InlineData("In \"Managing student employees,\" @denda2016 describe a framework.")]
    [InlineData("He told me, \"You can buy storage in an afternoon\" [@delgado2026].")]
    [InlineData("Lee wrote that \"objects are kept by people who decide\" [-@lee2011, p. 9].")]
    [InlineData("@lee2011 [p. 9] wrote that \"objects are kept by people who decide,\" and he was right.")]
    [InlineData("\"What is kept by nobody is soon lost,\" my mother used to say. Her view is common [@lee2011].")]
    [InlineData("\"One.\n\n\"Two,\" he said.")]
    [InlineData("@lee2011 wrote that \"objects are kept by people who decide\" (p. 9).")]
    [InlineData("@lee2011 wrote that \"objects are kept by people who decide\" (para. 4), and he was right.")]
    public void What_only_looks_like_a_fault_is_let_pass(string text) => Assert.DoesNotContain(Checked.Codes(Checked.Text(text)), code => code.StartsWith("PD31", StringComparison.Ordinal));

    [Theory]
    [InlineData("The drive *was* dropped, and we didn't\n      see it.", "PD3113", "didn't")]
    [InlineData("Pages 3--5 of the '90s report -- it's long -- are lost.", "PD3113", "it's")]
    [InlineData("One \\* star, &amp; another (Garcia, 2019).", "PD3116", "Garcia, 2019")]
    [InlineData("Words and\n      more words of Smith et al. here.", "PD3115", "et al.")]
    public void A_finding_points_to_its_words(string text, string code, string words) => Assert.Equal(words, Checked.Place(Checked.Text(text), code));

    [Fact]
    public void A_block_takes_its_page_from_the_sentence_before_it_or_the_line_after_it()
    {
        var block = "> " + string.Join(' ', Enumerable.Repeat("word", 45)) + ".";
        Assert.Contains("PD3108", Checked.Codes(Checked.Text($"@lee2011 writes:\n\n{block}")));
        Assert.DoesNotContain("PD3108", Checked.Codes(Checked.Text($"@lee2011 writes:\n\n{block} [-@lee2011, p. 9]")));
        Assert.DoesNotContain("PD3108", Checked.Codes(Checked.Text($"@lee2011 [p. 9] writes:\n\n{block}")));
        Assert.DoesNotContain("PD3108", Checked.Codes(Checked.Text($"She writes:\n\n{block}\n\n[@lee2011, p. 9]")));
        Assert.DoesNotContain("PD3108", Checked.Codes(Checked.Text($"@lee2011 writes:\n\n{block} (p. 9)")));
        Assert.DoesNotContain("PD3108", Checked.Codes(Checked.Text($"It is old.\n\n{block} (Interview with M., a patron, May 2026)")));
        Assert.Contains("PD3108", Checked.Codes(Checked.Text($"It is old.\n\n{block} (And so it is.)")));
        Assert.Contains("PD3108", Checked.Codes(Checked.Text($"It is old.\n\n{block} A parenthesis that closes and never opened)")));
        Assert.Contains("PD3108", Checked.Codes(Checked.Text("It is old.\n\n> A short one that closes and never opened)")));
    }

    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    public void Forty_words_make_a_block(int words, bool isFound)
    {
        var outcome = Checked.Text($"Lee says \"{string.Join(' ', Enumerable.Repeat("word", words))}\" [-@lee2011, p. 9].");
        Assert.Equal(isFound, Checked.Codes(outcome).Contains("PD3107"));
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Title_and_subtitle_have_twelve_words(int words, bool isFound)
    {
        var outcome = Checked.Keys($"title: {string.Join(' ', Enumerable.Repeat("Word", words - 5))}\nsubtitle: Of Five Words and More\n");
        Assert.Equal(isFound, Checked.Codes(outcome).Contains("PD3101"));
    }

    [Theory]
    [InlineData(250, false)]
    [InlineData(251, true)]
    public void An_abstract_has_250_words(int words, bool isFound)
    {
        var outcome = Checked.Keys($"abstract: {string.Join(' ', Enumerable.Repeat("word", words))}\n");
        Assert.Equal(isFound, Checked.Codes(outcome).Contains("PD3102"));
    }

    [Theory]
    [InlineData("Table 1 shows it.", false)]
    [InlineData("Tables 1 and 2 show it.", false)]
    [InlineData("Tables 1–3 show it.", false)]
    [InlineData("The table shows it.", true)]
    [InlineData("Table 11 shows it.", true)]
    public void A_table_is_mentioned_by_its_number(string text, bool isFound)
    {
        var outcome = Checked.Text($"{text}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nTable: Levels {{#tbl-a}}");
        Assert.Equal(isFound, Checked.Codes(outcome).Contains("PD3110"));
    }

    [Fact]
    public void Each_of_several_appendices_is_mentioned()
    {
        const string Appendices = "appendices:\n  - {id: apx-a, heading: One, text: Words.}\n  - {id: apx-b, heading: Two, text: Words.}\n  - {id: apx-c, heading: Three, text: See Appendix B.}\n";
        var outcome = Checked.Keys("sections:\n  - heading: Start\n    text: See Appendices A and C.\n" + Appendices);
        Assert.DoesNotContain("PD3112", Checked.Codes(outcome));
        outcome = Checked.Keys("sections:\n  - heading: Start\n    text: See @apx-a and the others.\n" + Appendices);
        Assert.Equal("Three", Checked.Place(outcome, "PD3112"));
    }

    [Fact]
    public void German_prose_has_its_own_marks_and_no_contractions()
    {
        var outcome = Checked.Keys("language: de\nsections:\n  - heading: Anfang\n    text: Er sagte, \"das geht so\" und ging; wie geht's?\n");
        Assert.DoesNotContain(Checked.Codes(outcome), code => code.StartsWith("PD31", StringComparison.Ordinal));
    }
}
