using PlanDocs.Starting;

namespace PlanDocs.Tests.Starting;

/// <summary>Shapes in which people write goals, headings, citations, and lists of references.</summary>
public class EssayShapeTests
{
    private const string Prose = "This paragraph has as many words as a paragraph of an essay has, so that nobody takes it for the line of a title page or for a heading of its own.";

    private const string References = "\n\nReferences\n\nLee, A. (2011). One thing. Press.\n\nDenda, K., & Hunter, J. (2016). Two things. Frontiers, 3(1), 4–9.\n\nAmerican Library Association. (2023). Core things. https://example.org/ala\n\n\"Short guide to boats.\" (2020). Boat World. https://example.org/boats\n";

    [Theory]
    [InlineData("Goal 1: Learn to Sail", "Learn to Sail")]
    [InlineData("GOAL 1 - LEARN TO SAIL", "LEARN TO SAIL")]
    [InlineData("Goal One: Learn to Sail", "Learn to Sail")]
    [InlineData("Goal I. Learn to Sail", "Learn to Sail")]
    [InlineData("My First Goal: Learn to Sail", "Learn to Sail")]
    [InlineData("Short-Term Goal: Learn to Sail", "Learn to Sail")]
    [InlineData("Career Goal 2 – Learn to Sail", "Learn to Sail")]
    [InlineData("Goal: Learn to Sail", "Learn to Sail")]
    [InlineData("Goal One", "")]
    [InlineData("Long-Term Goal", "")]
    [InlineData("Second Goal", "")]
    public void A_heading_that_announces_a_goal(string heading, string title) => Assert.Equal(title, GoalHeading.Of(heading)?.Title);

    [Theory]
    [InlineData("Goals")]
    [InlineData("Career Goals")]
    [InlineData("Goal Setting in Theory")]
    [InlineData("Goal-Setting in Theory")]
    [InlineData("Meta-analytic Citations")]
    [InlineData("Why Goals Matter")]
    public void A_heading_that_does_not(string heading) => Assert.Null(GoalHeading.Of(heading));

    [Fact]
    public void Goals_without_headings_are_found_by_their_first_sentences()
    {
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nMy Goals\n\n{Prose}\n\nMy first goal is to become a sailor. {Prose}\n\nRationale: The sea is wide. {Prose}\n\nMy second goal is to teach sailing, and to teach it well. {Prose}\n\nConclusion\n\n{Prose}\n");
        Assert.Equal(["Become a sailor", "Teach sailing, and to teach it well"], essay.Plan.Goals.Select(goal => goal.Title.PlainText));
        Assert.StartsWith("The sea is wide.", essay.Plan.Goals[0].Rationale!.PlainText, StringComparison.Ordinal);
        Assert.Equal(["My Goals", "Conclusion"], essay.Headings());
        Assert.Contains("PD1404", essay.Doubts.Select(doubt => doubt.Code));
        Assert.Contains("  # check: this goal has no title", essay.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_above_the_text_is_no_affiliation_though_it_names_a_school()
    {
        var essay = StartedEssay.Of($"Teaching Sailors in a Small School\nAnn Lee\nSchool of Boats, Westfield College\n\nTeaching Sailors in a Small School\n\n{Prose}\n\nConclusion\n\n{Prose}\n");
        var affiliation = Assert.Single(essay.Plan.Affiliations);
        Assert.Equal("School of Boats, Westfield College", affiliation.Institution!.PlainText);
        Assert.Equal(["-", "Conclusion"], essay.Headings());
        // The introduction has no heading (APA 2.27).
        Assert.DoesNotContain("PD1410", essay.Doubts.Select(doubt => doubt.Code));
    }

    [Fact]
    public void Where_all_headings_have_one_level_the_parts_of_a_goal_still_belong_to_it()
    {
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nIntroduction\n\n{Prose}\n\nGoal 1: Learn to Sail\n\n{Prose}\n\nRationale\n\n{Prose}\n\nTimeline\n\n{Prose}\n\nGoal 2: Learn to Swim\n\n{Prose}\n\nConclusion\n\n{Prose}\n");
        Assert.Equal(2, essay.Plan.Goals.Count);
        Assert.NotNull(essay.Plan.Goals[0].Rationale);
        Assert.Equal("Timeline", essay.Plan.Goals[0].Parts.Single().Heading.PlainText);
        Assert.Contains("PD1405", essay.Doubts.Select(doubt => doubt.Code));
        Assert.Equal(["Introduction", "Conclusion"], essay.Headings());
    }

    [Theory]
    [InlineData("so it is (Lee, 2011, p. 9).", "so it is [@lee2011, p. 9].")]
    [InlineData("Lee (2011) says", "@lee2011 says")]
    [InlineData("Lee (2011, pp. 3–4) says", "@lee2011 [pp. 3–4] says")]
    [InlineData("Lee's (2011) words", "Lee's [-@lee2011] words")]
    [InlineData("so (Denda & Hunter, 2016; Lee, 2011)", "so [@denda2016; @lee2011]")]
    [InlineData("Denda and Hunter (2016) say", "@denda2016 say")]
    [InlineData("so (see also Lee, 2011)", "so [see also @lee2011]")]
    [InlineData("so (American Library Association [ALA], 2023) and (ALA, 2023)", "so [@americanlibrary2023] and [@americanlibrary2023]")]
    [InlineData("the American Library Association (ALA, 2023) says", "the @americanlibrary2023 says")]
    [InlineData("so (Rabbitt, 1982, as cited in Lee, 2011, p. 4)", "so [Rabbitt, 1982, as cited in @lee2011, p. 4]")]
    [InlineData("As Denda and Hunter (2016, p. 5, as cited in Lee, 2011, p. 4) say", "As @denda2016 [p. 5, as cited in @lee2011, p. 4] say")]
    [InlineData("As Rabbitt (1982, as cited in Lee, 2011) says", "As Rabbitt [1982, as cited in @lee2011] says")]
    [InlineData("the American Library Association [ALA] (2023) says", "the @americanlibrary2023 says")]
    [InlineData("so (\"Short Guide,\" 2020)", "so [@shortguideto2020]")]
    [InlineData("so (Nobody, 1999).", "so (Nobody, 1999).")]
    [InlineData("founded in that year (1998)", "founded in that year (1998)")]
    [InlineData("so (A. Lee, personal communication, May 3, 2026)", "so (A. Lee, personal communication, May 3, 2026)")]
    public void A_citation_is_tied_to_its_entry_or_stays(string written, string tied)
    {
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose} And {written}{References}");
        Assert.Contains("And " + tied, essay.Files.Plan.Replace("\n      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(written.Contains("Nobody", StringComparison.Ordinal), essay.Doubts.Any(doubt => doubt.Code == "PD1402"));
    }

    [Theory]
    [InlineData("References")]
    [InlineData("REFERENCES")]
    [InlineData("Works Cited")]
    [InlineData("Bibliography:")]
    public void A_list_of_references_has_many_names(string heading) =>
        Assert.Equal(4, StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose}{References.Replace("References", heading, StringComparison.Ordinal)}").Files.Found.Works);

    [Theory]
    [InlineData("Lee, A. (2011). One thing that\nis long. Press.\nPark, B. (2012). Two things.\nFrontiers, 3(1), 4–9.\nhttps://doi.org/10.5555/x", 2)]
    [InlineData("Lee, A. (2011). One thing that\n    is long. Press.\nPark, B. (2012). Two things.\n    Frontiers, 3(1), 4–9.", 2)]
    [InlineData("- Lee, A. (2011). One thing. Press.\n- Park, B. (2012). Two things. Press.", 2)]
    public void Entries_are_told_apart_over_several_lines(string entries, int count) =>
        Assert.Equal(count, StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose}\n\nReferences\n\n{entries}\n").Files.Found.Works);

    [Theory]
    [InlineData("Lessons Learned\n===============\n\n{0}\n\nMore\n----\n\n{0}", "Lessons Learned/More")]
    [InlineData("1. Lessons Learned\n\n{0}\n\n1.1 More\n\n{0}\n\n2. End\n\n{0}", "Lessons Learned/More/End")]
    [InlineData("# Lessons Learned\n{0}\n\n## More\n{0}", "Lessons Learned/More")]
    [InlineData("LESSONS LEARNED\n\n{0}\n\nMore of It\n\n{0}", "LESSONS LEARNED/More of It")]
    [InlineData("Lessons Learned\n{0}", "Lessons Learned")]
    public void Headings_of_plain_text_have_many_shapes(string text, string headings) =>
        Assert.Equal(headings, string.Join('/', StartedEssay.Of("My Plan\n\nAnn Lee\n\n" + text.Replace("{0}", Prose, StringComparison.Ordinal)).Headings()));

    [Fact]
    public void What_Markdown_would_take_for_syntax_stays_text()
    {
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose} It cost $5 and *more* #1 <b> a_b a@b.org [x] 2 * 3.\n\n- one\n- two\n");
        Assert.Contains("It cost $5 and *more* #1 <b> a_b a@b.org [x] 2 * 3.", essay.PaperText, StringComparison.Ordinal);
        Assert.DoesNotContain(essay.Built, diagnostic => diagnostic.Code.StartsWith("PD11", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_tables_quotations_and_notes_of_Markdown_stay_as_they_are()
    {
        var essay = StartedEssay.Of($"# My Plan\n\nAnn Lee\n\n## Start\n\n{Prose}[^1]\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n> {Prose}\n\n## End\n\n*Fine* **words**.\n\n[^1]: The note.\n", EssayFormat.Markdown);
        foreach (var text in (string[])["[^1]: The note.", "- two", "| c | d |", "> This", "*Fine* **words**."])
            Assert.Contains(text, essay.Files.Plan, StringComparison.Ordinal);
        Assert.Equal(["Start", "End"], essay.Headings());
    }

    [Fact]
    public void A_title_page_may_be_one_block_of_lines_and_a_list_may_stand_right_below_its_line()
    {
        var essay = StartedEssay.Of($"Running head: MY PLAN\n\nMy Plan:\nA Beginning\nby\nAnn P. Lee\nUniversity of Somewhere\nLIS 5900 - Capstone\nProfessor Amanda Jones\nSection Four\nApril 12, 2025\n\nStart\n\n{Prose}\n\nWhat I need:\n1. Wind\n2. Water\n");
        Assert.Equal(("My Plan: A Beginning", "Ann P. Lee", "Professor Amanda Jones"), (essay.Plan.Title.PlainText, essay.Plan.Authors.Single().Name.Value, essay.Plan.Instructor!.PlainText));
        Assert.Equal(new DateOnly(2025, 4, 12), essay.Plan.Due!.Value.Value);
        Assert.Contains("check: ‘Section Four’ on the title page", essay.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("1. Wind\n", essay.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_matter_of_Markdown_is_the_title_page()
    {
        var essay = StartedEssay.Of($"---\ntitle: My Plan\nsubtitle: A Beginning\nauthor:\n  - name: Ann P. Lee\ndate: 2026-05-04\nabstract: |\n  {Prose}\nkeywords: [a, b]\n---\n\n# Start\n\n{Prose}\n", EssayFormat.Markdown);
        Assert.Equal(("My Plan: A Beginning", "Ann P. Lee"), (essay.Plan.Title.PlainText, essay.Plan.Authors.Single().Name.Value));
        Assert.Equal(new DateOnly(2026, 5, 4), essay.Plan.Due!.Value.Value);
        Assert.Equal((Prose, 2), (essay.Plan.Abstract!.PlainText, essay.Plan.Keywords.Count));
        Assert.Equal(["Start"], essay.Headings());
    }

    [Fact]
    public void An_appendix_and_its_title_may_be_two_headings_of_one_level()
    {
        var essay = StartedEssay.Of($"# My Plan\n\nAnn Lee\n\n## Start\n\n{Prose}\n\n## Appendix A\n\n## Questions\n\n{Prose}\n", EssayFormat.Markdown);
        Assert.Equal("Questions", essay.Plan.Appendices.Single().Heading!.PlainText);
        Assert.Equal(["Start"], essay.Headings());
    }

    [Theory]
    [InlineData("Autorin: Ana Weiß", "Dozent: Dr. Jens Kohl", "4. Mai 2026")]
    [InlineData("Autora: Ana Weiß", "Profesora: Dr. Jens Kohl", "4 de mayo de 2026")]
    [InlineData("Auteure : Ana Weiß", "Professeur : Dr. Jens Kohl", "4 mai 2026")]
    [InlineData("Ana Weiß", "Prof. Dr. Jens Kohl", "04.05.2026")]
    public void A_title_page_may_be_in_another_language(string author, string instructor, string date)
    {
        var plan = StartedEssay.Of($"Mein Plan\n\n{author}\n\n{instructor}\n\n{date}\n\nEinleitung\n\n{Prose}\n").Plan;
        Assert.Equal(("Ana Weiß", new DateOnly(2026, 5, 4)), (plan.Authors.Single().Name.Value, plan.Due!.Value.Value));
        Assert.EndsWith("Jens Kohl", plan.Instructor!.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# My Plan\n\nAnn Lee\n\n# Table of Contents\n\n- [Start](#start)\n- [End](#end)\n\n# Start\n\nText.\n", EssayFormat.Markdown)]
    [InlineData("---\ntitle: My Plan\nauthor: Ann Lee\ntoc: true\n---\n\n# Start\n\nText.\n", EssayFormat.Markdown)]
    public void A_table_of_contents_is_the_papers_own(string text, EssayFormat format)
    {
        var essay = StartedEssay.Of(text, format);
        Assert.Equal(["Start"], essay.Headings());
        Assert.Contains("\ncontents: true\n", essay.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_speaks_of_contents_stays() =>
        Assert.Equal(["Contents", "Start"], StartedEssay.Of($"# My Plan\n\nAnn Lee\n\n# Contents\n\n{Prose}\n\n# Start\n\nText.\n", EssayFormat.Markdown).Headings());

    [Fact]
    public void Lines_that_only_lay_out_a_page_are_left_out_and_code_is_not()
    {
        var plan = StartedEssay.Of("# My Plan\n\nAnn Lee\n\n# Start\n\n\\newpage\n::: {.callout-note}\nText.\n:::\n\\vspace*{1cm} \\centering\n\nIt cost \\parbox{5}.\n\n```\n\\newpage\n```\n", EssayFormat.Markdown).Files.Plan;
        Assert.Contains("text: |\n      Text.\n\n      It cost \\parbox{5}.\n\n      ```\n      \\newpage\n      ```\n", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bibliography_of_a_document_for_pandoc_comes_along()
    {
        var files = new Dictionary<string, string> { ["lib/My Refs.bib"] = "@book{lee2011, author = {Lee, Ann}, title = {One thing}, year = 2011, publisher = {Press}}" };
        var essay = StartedEssay.Of(
            "---\ntitle: My Plan\nauthor: Ann Lee\nbibliography: [lib/My Refs.bib, gone.bib]\n---\n\n# Start\n\nSo it is [@lee2011].\n\n# References\n\n::: {#refs}\n:::\n", EssayFormat.Markdown,
            (path, _) => new(files.TryGetValue(path, out var text) ? System.Text.Encoding.UTF8.GetBytes(text) : null, []));
        Assert.Contains("\nreferences: my-refs.bib\n", essay.Files.Plan, StringComparison.Ordinal);
        Assert.Equal(1, essay.Files.Found.Works);
        Assert.Equal(["PD1408", "PD1416"], essay.Doubts.Select(doubt => doubt.Code).Order(StringComparer.Ordinal));
        Assert.Contains("Lee, A. (2011).", essay.PaperText, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_below_the_front_matter_is_not_the_abstract()
    {
        var essay = StartedEssay.Of($"---\ntitle: My Plan\nauthor:\n  - name: Ann Lee\n    affiliations:\n      - name: Somewhere\nabstract: Short.\n---\n\n{Prose}\n\n# Start\n\nText.\n", EssayFormat.Markdown);
        Assert.Equal("Short.", essay.Plan.Abstract!.PlainText);
        Assert.Equal("Somewhere", essay.Plan.Affiliations.Single().Institution!.PlainText);
        Assert.Contains(Prose[..40], essay.PaperText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_an_error() =>
        Assert.Equal("PD1401", EssayImport.Read(new EssaySource(new SourceFile("a.txt", " \n\n"), EssayFormat.PlainText), "A", false, "en-US").Diagnostics.Single().Code);
}
