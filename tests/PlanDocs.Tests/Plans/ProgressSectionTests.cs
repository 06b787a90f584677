using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public sealed class ProgressSectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string yaml) => _folder.Write(name, "plandocs: 1\ntitle: A Plan\n" + yaml);

    private Paper Compose(string name)
    {
        var plan = PlanReader.Read(Path.Combine(_folder.Path, name), new PlanFolder(_folder.Path), new PlainContent());
        Assert.DoesNotContain(plan.Diagnostics, found => found.Severity == Severity.Error);
        var paper = PaperComposer.Compose(plan.Value!);
        Assert.Empty(paper.Diagnostics);
        return paper.Value!;
    }

    private string[] Lines(string name) => [.. PlanFixture.Lines(Compose(name)).Select(Tidy)];

    private string[] Lines(string then, string now)
    {
        Write("old.yaml", then);
        Write("new.yaml", "revises: old.yaml\n" + now);
        return Lines("new.yaml");
    }

    private static string Tidy(string line) => line.Replace(" .", ".", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).TrimEnd();

    private static string Row(string[] lines, string start) => Assert.Single(lines, line => line.StartsWith("| p: " + start, StringComparison.Ordinal));

    /// <summary>The outcome of the goal whose status and statement are those given.</summary>
    [Theory]
    [InlineData("status: in progress", "status: met", "Met")]
    [InlineData("status: in progress", "status: in progress", "Carried on")]
    [InlineData("", "", "Carried on")]
    [InlineData("status: not started", "status: deferred", "Deferred")]
    [InlineData("status: not started", "status: dropped", "Dropped")]
    [InlineData("status: in progress", "status: revised", "Revised")]
    [InlineData("status: revised", "status: revised", "Carried on")]
    [InlineData("statement: One.", "statement: Two.", "Revised")]
    [InlineData("statement: One two.", "statement: One   two.", "Carried on")]
    [InlineData("horizon: 2029-12", "horizon: 2030-12", "Revised")]
    [InlineData("horizon: 2029-12", "horizon: December 2029", "Carried on")]
    [InlineData("measure: {target: 5}", "measure: {target: 6}", "Revised")]
    [InlineData("status: met", "status: met", "Met earlier")]
    [InlineData("status: dropped", "status: dropped", "Dropped earlier")]
    [InlineData("status: deferred", "status: in progress", "Taken up again")]
    [InlineData("statement: One.", "statement: Two., status: met", "Met")]
    public void The_outcome_of_a_goal_is_judged_by_both_editions(string then, string now, string outcome)
    {
        static string Goal(string rest) => $"goals: [{{id: a, title: First, rationale: r{(rest.Length > 0 ? ", " + rest : "")}}}]\n";
        var row = Row(Lines("edition: 2026\n" + Goal(then), "edition: 2027\n" + Goal(now)), "Goal 1: First");
        Assert.Equal("p: " + outcome, row.Split(" | ")[1]);
    }

    [Fact]
    public void The_table_of_goals_has_both_statuses_new_goals_and_those_that_are_gone()
    {
        var lines = Lines(
            "edition: 2026\ngoals: [{id: a, title: First, rationale: r, status: in progress}, {id: gone, title: Gone, rationale: r, status: deferred}, {id: done, title: Done, rationale: r, status: met}]\n",
            "edition: 2027\ngoals: [{id: b, title: Second, rationale: r, status: not started}, {id: c, title: First Renamed, rationale: r, was: a, status: met}]\n");
        Assert.Contains("h1: Progress Since the Edition of 2026", lines);
        Assert.Contains("p: This edition revises the edition of 2026.", lines);
        Assert.Contains("Table 1: Goals in the Editions of 2026 and 2027", lines);
        Assert.Equal("| p: Goal 1: Second | p: New | p: — | p: Not started", Row(lines, "Goal 1: Second"));
        Assert.Equal("| p: Goal 2: First Renamed | p: Met | p: In progress | p: Met", Row(lines, "Goal 2: First"));
        Assert.Equal("| p: Gone | p: Dropped | p: Deferred | p: —", Row(lines, "Gone"));
        Assert.DoesNotContain(lines, line => line.Contains("Done", StringComparison.Ordinal));
    }

    [Fact]
    public void Old_wording_stands_as_a_quotation_after_what_else_changed_and_before_the_review()
    {
        var paper = Compose(
            "edition: 2026\ngoals: [{id: a, title: Old title, rationale: r, statement: \"Old one.\\n\\nOld two.\", horizon: 2029, measure: {target: 5}}]\n",
            "edition: 2027\ngoals: [{id: a, title: New title, rationale: r, statement: New., horizon: 2030, measure: {target: 6}, review: Because.}]\n");
        var quotation = Assert.Single(paper.Blocks.OfType<BlockQuotation>());
        var at = paper.Blocks.ToList().IndexOf(quotation);
        Assert.Equal(
            "Goal 1. In the edition of 2026, its title was Old title. Its time frame changed from 2029 to 2030. Its target changed from 5 to 6. In the edition of 2026, its statement read as follows:",
            Tidy(PlainText.Of(((Paragraph)paper.Blocks[at - 1]).Content)));
        Assert.Equal(["Old one.", "Old two."], quotation.Content.Cast<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Content).Trim()));
        Assert.Equal(("goals/a/review", "Because."), (((PlanPart)paper.Blocks[at + 1]).Path, PlainText.Of(((Paragraph)((PlanPart)paper.Blocks[at + 1]).Content[0]).Content).Trim()));
    }

    private Paper Compose(string then, string now)
    {
        Write("old.yaml", then);
        Write("new.yaml", "revises: old.yaml\n" + now);
        return Compose("new.yaml");
    }

    [Fact]
    public void A_review_alone_follows_the_number_of_its_goal()
    {
        var lines = Lines("edition: 2026\ngoals: [{id: a, title: A, rationale: r}]\n", "edition: 2027\ngoals: [{id: a, title: A, rationale: r, review: All went well.}]\n");
        Assert.Contains("p: Goal 1. All went well.", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("- p: Review", StringComparison.Ordinal));
    }

    [Fact]
    public void A_review_is_not_lost_where_there_is_no_section_of_progress() => Assert.Contains(
        "- p: Review. All went well.",
        PlanFixture.Lines(PlanFixture.Compose("plandocs: 1\ntitle: T\ngoals: [{id: a, title: A, rationale: r, review: All went well.}]\n")).Select(line => line.TrimEnd()));

    [Theory]
    [InlineData("due: 2027-03-31", "due: 2027-03-31, met: 2027-03-20", "March 31, 2027 | p: March 20, 2027 | p: Met on time")]
    [InlineData("due: 2027-03-31", "due: 2027-03-31, met: 2027-04-01", "March 31, 2027 | p: April 1, 2027 | p: Met late")]
    [InlineData("due: 2027-03", "due: 2027-03, met: 2027-03-31", "March 2027 | p: March 31, 2027 | p: Met on time")]
    [InlineData("due: 2027-03-15", "due: 2027-03-15, met: 2027-03", "March 15, 2027 | p: March 2027 | p: Met")]
    [InlineData("due: 2027-03-31", "due: 2027-09-30, met: 2027-08-01", "March 31, 2027 | p: August 1, 2027 | p: Met late")]
    [InlineData("status: in progress", "met: 2027-03", "— | p: March 2027 | p: Met")]
    [InlineData("due: 2027-03-31", "due: 2027-03-31", "March 31, 2027 | p: — | p: Overdue")]
    [InlineData("due: 2027-11-30", "due: 2028-06", "November 30, 2027 | p: — | p: Postponed to June 2028")]
    [InlineData("due: 2028-06", "due: 2027-12", "June 2028 | p: — | p: Brought forward to December 2027")]
    [InlineData("due: 2028-06", "due: 2028-06, status: deferred", "June 2028 | p: — | p: Deferred")]
    [InlineData("due: 2028-06", "due: 2028-06, status: dropped", "June 2028 | p: — | p: Dropped")]
    [InlineData("due: 2028-06, status: not started", "due: 2028-06, status: in progress", "June 2028 | p: — | p: Begun")]
    public void A_step_is_judged_by_the_date_that_it_had(string then, string now, string expected)
    {
        var lines = Lines(
            $"edition: 2026\ngoals: [{{id: a, title: A, rationale: r, milestones: [{{title: Step, {then}}}]}}]\n",
            $"edition: 2027\ndate: 2027-11-22\ngoals: [{{id: a, title: A, rationale: r, milestones: [{{title: Step, {now}}}]}}]\n");
        Assert.Equal("| p: Step | p: " + expected, lines.First(line => line.StartsWith("| p: Step", StringComparison.Ordinal)));
    }

    [Fact]
    public void Steps_that_are_as_they_were_are_left_out_and_new_and_missing_ones_are_told()
    {
        var lines = Lines(
            "edition: 2026\ngoals: [{id: a, title: A, rationale: r, actions: [{title: Same, due: 2029}, {title: Away, due: 2029}], milestones: [{title: Old, status: met}]}]\n",
            "edition: 2027\ngoals: [{id: a, title: A, rationale: r, actions: [{title: Same, due: 2029}, Fresh], milestones: [{title: Old, status: met}]}]\n");
        var table = Array.IndexOf(lines, "Table 2: Actions and Milestones Since the Edition of 2026");
        Assert.Equal(["| p: Goal 1: A", "| p: Fresh | p: — | p: — | p: New", "| p: Away | p: 2029 | p: — | p: No longer planned"], lines[(table + 1)..(table + 4)]);
        Assert.False(lines[table + 4].StartsWith('|'));
    }

    [Fact]
    public void Measures_stand_side_by_side()
    {
        var lines = Lines(
            "edition: 2026\ngoals: [{id: a, title: A, rationale: r, measure: {baseline: 3, target: 5, current: 3, unit: areas}}]\n",
            "edition: 2027\ngoals: [{id: a, title: A, rationale: r, measure: {baseline: 3, target: 5, current: 4, unit: areas}}, {id: b, title: B, rationale: r, measure: {target: 1}}]\n");
        Assert.Contains("| p: Goal 1 | p: Areas | p: 3 | p: 3 | p: 4 | p: 5", lines);
        Assert.Contains("| p: Goal 2 | p: — | p: — | p: — | p: — | p: 1", lines);
    }

    [Fact]
    public void The_history_reads_the_whole_chain_and_follows_a_goal_through_its_names()
    {
        Write("2025.yaml", "edition: 2025\ngoals: [{id: a, title: First, rationale: r, measure: {current: 1}}, {id: x, title: Lost, rationale: r}]\n");
        Write("2026.yaml", "edition: 2026\nrevises: 2025.yaml\ngoals: [{id: b, was: a, title: First, rationale: r, statement: s, measure: {current: 2}}]\n");
        Write("2027.yaml", "edition: 2027\nrevises: 2026.yaml\ngoals: [{id: c, was: b, title: Renamed, rationale: r, statement: s, measure: {current: 3}, status: met}]\n");
        var lines = Lines("2027.yaml");
        var table = Array.IndexOf(lines, "Table 3: Goals in All Editions");
        Assert.Equal(
            ["| p: Goal 1: Renamed", "| p: 2025 | p: New | p: — | p: 1", "| p: 2026 | p: Carried on | p: — | p: 2", "| p: 2027 | p: Met | p: Met | p: 3",
             "| p: Lost", "| p: 2025 | p: New | p: — | p: —", "| p: 2026 | p: Dropped | p: — | p: —"],
            lines[(table + 1)..(table + 8)]);
    }

    [Theory]
    [InlineData("sections: [{heading: One}, {heading: Two, sections: [{goals: all}]}]", "One, Progress Since the Edition of 2026, Two, Goal 1: A")]
    [InlineData("sections: [{heading: One}]", "One, Progress Since the Edition of 2026, Goal 1: A")]
    [InlineData("sections: [{heading: One}, {goals: all}, {progress: all, heading: Report}]", "One, Goal 1: A, Report")]
    [InlineData("sections: [{progress: none}, {heading: One}]", "One, Goal 1: A")]
    public void The_progress_stands_before_the_goals_or_where_its_marker_is(string sections, string expected)
    {
        var lines = Lines("edition: 2026\ngoals: [{id: a, title: A, rationale: r}]\n", $"edition: 2027\n{sections}\ngoals: [{{id: a, title: A, rationale: r}}]\n");
        Assert.Equal(expected, string.Join(", ", lines.Where(line => line.StartsWith('h') && !line.EndsWith("Rationale", StringComparison.Ordinal)).Select(line => line[4..])));
    }

    [Fact]
    public void A_marker_may_name_what_it_shows()
    {
        var lines = Lines(
            "edition: 2026\ngoals: [{id: a, title: A, rationale: r, measure: {current: 1}}]\n",
            "edition: 2027\nsections: [{progress: [measures], text: In short.}]\ngoals: [{id: a, title: A, rationale: r, measure: {current: 2}}]\n");
        Assert.DoesNotContain("Table 1: Goals in the Editions of 2026 and 2027", lines);
        Assert.Contains("Table 1: Measures of Success in the Editions of 2026 and 2027", lines);
        Assert.Contains("p: In short.", lines);
    }

    [Theory]
    [InlineData("sections: [{progress: sometimes}]", "PD1252")]
    [InlineData("sections: [{progress: all}, {progress: [goals]}]", "PD1253")]
    public void A_marker_that_makes_no_sense_is_an_error(string sections, string code)
    {
        Write("old.yaml", "edition: 2026\n");
        Write("new.yaml", $"edition: 2027\nrevises: old.yaml\n{sections}\n");
        var found = PlanReader.Read(Path.Combine(_folder.Path, "new.yaml"), new PlanFolder(_folder.Path), new PlainContent()).Diagnostics;
        Assert.Equal(code, Assert.Single(found).Code);
    }

    [Fact]
    public void The_title_page_says_which_edition_it_is()
    {
        Assert.Contains("line: Edition of 2027, revising the edition of 2026", Lines("edition: 2026\n", "edition: 2027\n"));
        Assert.Contains("line: Ausgabe Juni 2027, Überarbeitung der Ausgabe 2026", Lines("edition: 2026\n", "edition: 2027-06\nlanguage: de\n"));
        Assert.Contains("line: Edition of 2026", Lines("old.yaml"));
    }

    [Fact]
    public void What_old_wording_refers_to_keeps_the_label_that_it_had()
    {
        var lines = Lines(
            "edition: 2026\nsections: [{heading: H, text: \"TABLE tbl-a\\n\\nTABLE tbl-b\"}]\ngoals: [{id: a, title: A, rationale: r, statement: \"See @tbl-b for it.\\n\\nTABLE tbl-c\"}]\n",
            "edition: 2027\ngoals: [{id: a, title: A, rationale: r, statement: New.}]\n");
        Assert.DoesNotContain(lines, line => line.Contains("tbl-b", StringComparison.Ordinal));
        var quoted = Assert.Single(Compose("new.yaml").Blocks.OfType<BlockQuotation>());
        Assert.Equal(["See Table 2for it.", "[Table 3]"], quoted.Content.Cast<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Content).Trim()));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_language_has_a_word_for_every_outcome(string language)
    {
        var lines = Lines(
            "edition: 2026\ngoals: [{id: a, title: A, rationale: r, milestones: [{title: S, due: 2026-05}]}]\n",
            $"edition: 2027\nlanguage: {language}\ngoals: [{{id: a, title: A, rationale: r, milestones: [{{title: S, due: 2028-05}}]}}]\n");
        Assert.DoesNotContain(lines, line => line.Contains('{', StringComparison.Ordinal));
        var words = Wording.Of(language).Editions;
        Assert.Equal((Enum.GetValues<GoalOutcome>().Length, Enum.GetValues<StepOutcome>().Length), (words.GoalOutcomes.Count, words.StepOutcomes.Count));
        Assert.Contains("2028", string.Join('\n', lines.Where(line => line.StartsWith("| p: S ", StringComparison.Ordinal))), StringComparison.Ordinal);
    }
}
