using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public class PaperComposerTests
{
    private const string Start = "plandocs: 1\ntitle: A Plan\n";

    private static string[] Lines(string yaml) => PlanFixture.Lines(PlanFixture.Compose(Start + yaml));

    [Fact]
    public void A_student_s_title_page_has_the_order_of_APA() => Assert.Equal(
        ["title: A Plan: For Keeping", "line: Maya Ortiz, Ben Lee, and Ada Park", "line: School of Information, Northlake University", "line: LIS 799: Capstone", "line: Dr. Helen Abara", "line: December 7, 2026", "references: References"],
        Lines("""
            subtitle: For Keeping
            authors: [{name: {given: Maya, family: Ortiz}}, Ben Lee, {name: Ada Park}]
            affiliation: {department: School of Information, institution: Northlake University}
            course: {number: LIS 799, name: Capstone}
            instructor: Dr. Helen Abara
            due: 2026-12-07
            """).Select(line => line.Replace("  ", " ", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).Trim()));

    [Fact]
    public void Authors_of_different_affiliations_have_numerals()
    {
        var paper = PlanFixture.Compose(Start + """
            kind: professional
            authors: [{name: A, affiliations: [x, y]}, {name: B, affiliation: y}]
            affiliations: [{id: y, institution: Y}, {id: x, institution: X}]
            """);
        Assert.Equal(["A1, 2 and B2", "1X", "2Y"], paper.Blocks.OfType<TitlePageLine>().Select(line => PlainText.Of(line.Content).Trim()));
        Assert.IsType<Superscript>(paper.Blocks.OfType<TitlePageLine>().First().Content[1]);
    }

    [Fact]
    public void Authors_of_one_affiliation_have_no_numerals() =>
        Assert.Contains("line: A and B", Lines("authors: [{name: A, affiliation: x}, {name: B, affiliation: x}]\naffiliations: [{id: x, institution: X}]\n"));

    [Fact]
    public void Goals_stand_at_their_marker_and_at_its_level() => Assert.Equal(
        ["title: A Plan", "body: A Plan", "h1: Before", "h1: Goals", "p: Text of the goals.", "h2: Goal 1: Second", "h3: Rationale", "p: why", "h2: Goal 2: First", "h3: Rationale", "p: because", "h1: After", "references: References"],
        Lines("""
            sections:
              - heading: Before
              - heading: Goals
                goals: [b, a]
                text: Text of the goals.
              - heading: After
            goals:
              - {id: a, title: First, rationale: because}
              - {id: b, title: Second, rationale: why}
            """).Select(line => line.TrimEnd()));

    [Fact]
    public void Goals_without_a_marker_stand_after_the_sections() => Assert.Equal(
        ["h1: Before", "h1: Goal 1: First"],
        Lines("sections: [{heading: Before}]\ngoals: [{id: a, title: First}]\n").Where(line => line.StartsWith('h')).Select(line => line.TrimEnd()));

    [Fact]
    public void Nothing_that_a_goal_says_is_lost()
    {
        var lines = Lines("""
            goals:
              - id: a
                title: First
                statement: The statement.
                rationale: The rationale.
                issues: The issues.
                parts: [{heading: Own Part, text: The part.}]
                horizon: 2029-12
                type: technical
                competencies: [Preservation, Teaching]
                actions: [{title: Act, due: 2027-06, status: not started}]
                milestones: [{title: Reach, due: Q3 2028, status: met, evidence: A report}]
                resources: Some money
                barriers: No time
                measure: {baseline: 3, target: 5, current: 4, unit: areas}
                status: in progress
                progress: [{date: 2027-01-02, text: A step.}]
                next-review: 2027-11-15
            """);
        Assert.Equal(
            ["title: A Plan", "body: A Plan", "h1: Goal 1: First", "p: The statement.", "h2: Rationale", "p: The rationale.",
             "h2: Professional Issues and Opportunities", "p: The issues.", "h2: Own Part", "p: The part.", "h2: Plan of Action",
             "- p: Time frame. December 2029", "- p: Type of goal. Technical", "- p: Competencies. Preservation; Teaching",
             "- p: Measure of success. Areas: baseline 3, current 4, target 5", "- p: Resources and support. Some money", "- p: Barriers. No time",
             "- p: Status. In progress", "- p: Progress.", "- - p: January 2, 2027: A step.", "- p: Next review. November 15, 2027",
             "p: Table 1 lists the steps toward this goal.", "Table 1: Actions and Milestones: Goal 1",
             "| p: Actions", "| p: Act | p: June 2027 | p: Not started | p: —", "| p: Milestones", "| p: Reach | p: Q3 2028 | p: Met | p: A report",
             "references: References"],
            lines.Select(Tidy));
    }

    private static string Tidy(string line) => line.Replace(" ;", ";", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).TrimEnd();

    [Fact]
    public void Tables_are_numbered_in_order_and_by_appendix_and_references_follow()
    {
        var lines = Lines("""
            sections:
              - heading: One
                text: |
                  See @tbl-b and @tbl-x and @apx-log .

                  TABLE tbl-a

                  TABLE tbl-b
            appendices:
              - {id: apx-log, heading: Log, text: "TABLE tbl-x"}
              - {heading: More}
            """);
        Assert.Contains("p: See Table 2and Table A1and Appendix A.", lines.Select(line => line));
        Assert.Equal(["Table 1: ", "Table 2: ", "Table A1: "], lines.Where(line => line.StartsWith("Table", StringComparison.Ordinal)));
        Assert.Contains("label: Appendix B More", lines.Select(line => line.TrimEnd()));
    }

    [Fact]
    public void A_single_appendix_has_no_letter() => Assert.Contains("label: Appendix Log", Lines("appendices: [{heading: Log}]\n").Select(line => line.TrimEnd()));

    [Fact]
    public void A_reference_to_nothing_names_the_nearest()
    {
        var plan = PlanFixture.Read(Start + "sections: [{heading: H, text: \"@apx-lgo\"}]\nappendices: [{id: apx-log, heading: Log}]\n").Value!;
        var found = Assert.Single(PaperComposer.Compose(plan).Diagnostics);
        Assert.Equal(("PD1217", "did you mean `@apx-log`?"), (found.Code, found.Help));
    }

    [Fact]
    public void Abstract_and_keywords_stand_under_their_label() => Assert.Equal(
        ["title: A Plan", "label: Abstract", "p: Short.", "p: Keywords: one, two", "references: References"],
        Lines("abstract: Short.\nkeywords: [one, two]\n").Select(Tidy));

    [Fact]
    public void The_paper_s_words_are_in_its_language()
    {
        var lines = Lines("language: de\ndue: 2026-11-23\nabstract: Kurz.\ngoals: [{id: a, title: Erstes, rationale: weil}]\n").Select(Tidy).ToArray();
        Assert.Equal(
            ["title: A Plan", "line: 23. November 2026", "label: Zusammenfassung", "p: Kurz.", "body: A Plan", "h1: Ziel 1: Erstes", "h2: Begründung", "p: weil", "references: Literaturverzeichnis"],
            lines);
    }

    [Fact]
    public void A_professional_paper_has_a_running_head_and_a_student_s_has_none()
    {
        Assert.Equal("KEEPING", Assert.IsType<Text>(Assert.Single(PlanFixture.Compose(Start + "kind: professional\nshort-title: Keeping\n").Design.Header.Left)).Value.Trim());
        Assert.Empty(PlanFixture.Compose(Start).Design.Header.Left);
    }

    [Fact]
    public void A_running_head_over_50_characters_is_a_warning()
    {
        var plan = PlanFixture.Read($"plandocs: 1\nkind: professional\ntitle: {new string('x', 51)}\n").Value!;
        Assert.Equal("PD1214", Assert.Single(PaperComposer.Compose(plan).Diagnostics).Code);
    }

    [Fact]
    public void A_running_head_ends_with_the_last_word_that_has_room()
    {
        var plan = PlanFixture.Read("plandocs: 1\nkind: professional\ntitle: \"The Archive of the Neighborhood, the Library, and: the Museum\"\n").Value!;
        Assert.Equal("THE ARCHIVE OF THE NEIGHBORHOOD, THE LIBRARY, AND", Assert.IsType<Text>(Assert.Single(PaperComposer.Compose(plan).Value!.Design.Header.Left)).Value);
    }

    [Fact]
    public void A_heading_below_level_5_stays_at_level_5_with_a_warning()
    {
        var nested = "{heading: H}";
        for (var i = 0; i < 5; i++)
            nested = $"{{heading: H, sections: [{nested}]}}";
        var result = PaperComposer.Compose(PlanFixture.Read($"{Start}sections: [{nested}]\n").Value!);
        Assert.Equal("PD1215", Assert.Single(result.Diagnostics).Code);
        Assert.Equal([1, 2, 3, 4, 5, 5], Headings(result.Value!.Blocks).Select(heading => heading.Level));
    }

    [Fact]
    public void Identifiers_are_unique()
    {
        var paper = PlanFixture.Compose(Start + "sections: [{heading: Same}, {heading: Same}, {heading: References}, {heading: '!'}, {heading: '?'}]\n");
        var ids = Headings(paper.Blocks).Select(heading => heading.Id).Append(paper.Blocks.OfType<ReferenceList>().Single().Id).ToArray();
        Assert.Equal(["same", "same-2", "references", "section", "section-2", "references-2"], ids);
    }

    [Fact]
    public void A_table_whose_identifier_a_heading_has_gets_another_one_and_keeps_its_references()
    {
        var paper = PlanFixture.Compose(Start + "sections: [{heading: H, id: tbl-a, text: \"@tbl-a\\n\\nTABLE tbl-a\"}]\n");
        var text = paper.Blocks.OfType<PlanPart>().Last().Content;
        Assert.Equal("tbl-a-2", Assert.IsType<Table>(text[1]).Id);
        Assert.Equal(("tbl-a-2", "Table 1"), (((Paragraph)text[0]).Content.OfType<CrossReference>().Single() is var found) ? (found.Id, found.Label) : default);
    }

    [Fact]
    public void Parts_of_the_plan_are_named_by_their_place()
    {
        var paper = PlanFixture.Compose(Start + "sections: [{heading: H, id: h, text: t}]\ngoals: [{id: a, title: A, statement: s, rationale: r}]\n");
        Assert.Equal(
            ["title", "sections/h/heading", "sections/h/text", "goals/a/title", "goals/a/statement", "goals/a/rationale"],
            paper.Blocks.OfType<PlanPart>().Select(part => part.Path));
    }

    [Fact]
    public void Forty_goals_are_forty_goals()
    {
        var goals = string.Concat(Enumerable.Range(1, 40).Select(i => $"  - {{id: g{i}, title: T, rationale: r, milestones: [m]}}\n"));
        var lines = Lines("goals:\n" + goals);
        Assert.Equal(40, lines.Count(line => line.StartsWith("h1: Goal ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("Table 40:", StringComparison.Ordinal));
    }

    private static IEnumerable<Heading> Headings(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block switch { PlanPart part => Headings(part.Content), Heading heading => [heading], _ => [] });
}
