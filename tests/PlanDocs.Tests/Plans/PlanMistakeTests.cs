using PlanDocs.Reading;

namespace PlanDocs.Tests.Plans;

/// <summary>What somebody is told who writes a plan for the first time.</summary>
public class PlanMistakeTests
{
    private const string Start = "plandocs: 1\ntitle: A Plan\n";
    private const string Goal = Start + "goals:\n  - id: a\n    title: A\n    rationale: Because.\n";

    private static string[] Said(string yaml) => [.. PlanFixture.Read(yaml).Diagnostics.Select(Said)];

    private static string Said(Diagnostic found) => $"{found.Span.Position.Line}: {found.Message} ({found.Help})";

    [Theory]
    [InlineData("goals:\n  a:\n    title: Learn C\n", "4: ‘goals’ must be a list, but is a mapping (start each goal with a hyphen: `- id: a`)")]
    [InlineData("sections:\n  Introduction: Hello.\n", "4: ‘sections’ must be a list, but is a mapping (start each section with a hyphen: `- heading: Introduction`)")]
    [InlineData("appendices:\n  Log:\n    text: Hello.\n", "4: ‘appendices’ must be a list, but is a mapping (start each appendix with a hyphen: `- heading: Log`)")]
    [InlineData("authors:\n  Ana Lee:\n    email: ana@b.example\n", "4: ‘authors’ must be a list, but is a mapping (start each author with a hyphen: `- name: Ana Lee`)")]
    [InlineData("references:\n  lee2011:\n    type: book\n", "4: ‘references’ must be a list, but is a mapping (start each reference with a hyphen: `- id: lee2011`)")]
    public void A_mapping_of_several_is_no_list(string yaml, string expected) => Assert.Equal([expected], Said(Start + yaml));

    [Theory]
    [InlineData("milestones", "milestone")]
    [InlineData("actions", "action")]
    public void A_mapping_of_milestones_is_no_list(string key, string noun) =>
        Assert.Equal([$"8: ‘{key}’ must be a list, but is a mapping (start each {noun} with a hyphen: `- title: First`)"], Said($"{Goal}    {key}:\n      First:\n        due: 2027\n"));

    [Theory]
    [InlineData("goals: {id: a, title: A, rationale: Because.}\n")]
    [InlineData("sections: {text: Hello.}\n")]
    [InlineData("authors: {name: Ana Lee}\n")]
    public void A_single_mapping_is_a_list_of_one(string yaml) => Assert.Empty(Said(Start + yaml));

    [Fact]
    public void A_single_mapping_with_a_slip_in_its_keys_is_one() =>
        Assert.Equal(["3: a section has no key ‘tetx’ (did you mean `text`?)"], Said(Start + "sections: {tetx: Hello.}\n").Where(said => !said.Contains("heading:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("goals: none\n", "3: a goal must be a mapping of keys and values, but this is ‘none’ (leave out `goals:` where there is none)")]
    [InlineData("goals:\n  - Learn C\n", "4: a goal must be a mapping of keys and values, but this is ‘Learn C’ (start the goal with `- id: …`, and write `title: Learn C` below it)")]
    [InlineData("goals:\n  - [Learn C]\n", "4: a goal must be a mapping of keys and values, but this is a list (start each goal with `- id: …`)")]
    [InlineData("sections: hello\n", "3: a section must be a mapping of keys and values, but this is ‘hello’ (write `- heading: hello`)")]
    [InlineData("sections:\n  - Introduction\n", "4: a section must be a mapping of keys and values, but this is ‘Introduction’ (write `- heading: Introduction`)")]
    [InlineData("sections:\n  - \"Why: a question\"\n", "4: a section must be a mapping of keys and values, but this is ‘Why: a question’ (write `- heading: \"Why: a question\"`)")]
    public void A_text_is_no_mapping(string yaml, string expected) => Assert.Equal([expected], Said(Start + yaml));

    [Fact]
    public void A_heading_that_stands_as_a_key_gets_its_key() =>
        Assert.Contains("4: a section has no key ‘Introduction’ (did you mean `heading: Introduction`?)", Said(Start + "sections:\n  - Introduction: Hello.\n"));

    [Fact]
    public void A_title_is_one_text() =>
        Assert.Equal(["2: ‘title’ must be one text, but is a list (write it without brackets, or put it in quotation marks where the brackets belong to it)"], Said("plandocs: 1\ntitle: [A, B]\n"));

    [Fact]
    public void A_rationale_is_one_text() =>
        Assert.Equal(
            ["7: ‘rationale’ must be one text, but is a list (write `rationale: |`, and the paragraphs below it, indented, with an empty line between them)"],
            Said(Goal.Replace(" Because.", "\n      - One.\n      - Two.", StringComparison.Ordinal)));

    [Fact]
    public void A_mapping_in_place_of_a_text_is_probably_a_colon() =>
        Assert.Equal(["2: ‘title’ must be one text, but is a mapping (put text with a colon, brackets, or braces in quotation marks)"], Said("plandocs: 1\ntitle: {A: B}\n"));

    [Fact]
    public void The_article_is_that_of_the_key() =>
        Assert.Equal(["4: a goal needs an ‘id’ (add an `id:`)"], Said(Start + "goals:\n  - title: A\n"));

    [Theory]
    [InlineData("    description: In a year.\n", "7: a goal has no key ‘description’ (did you mean `statement: In a year.`?)")]
    [InlineData("    deadline: 2027\n", "7: a goal has no key ‘deadline’ (did you mean `horizon: 2027`?)")]
    [InlineData("    milestones:\n      - title: M\n        date: 2027\n", "9: a milestone has no key ‘date’ (did you mean `due: 2027`?)")]
    public void A_key_of_everyday_speech_gets_the_one_that_there_is(string more, string expected) => Assert.Equal([expected], Said(Goal + more));

    [Fact]
    public void A_needed_key_under_another_word_is_one_mistake() =>
        Assert.Equal(["8: a milestone needs a ‘title’ (write `title: M` in place of `name:`)"], Said(Goal + "    milestones:\n      - name: M\n"));

    [Theory]
    [InlineData("year: 2011", "4: a reference has no key ‘year’ (did you mean `issued: 2011`?)")]
    [InlineData("journal: Archival Science", "4: a reference has no key ‘journal’ (did you mean `container-title: Archival Science`?)")]
    [InlineData("doi: 10.1000/1", "4: a reference has no key ‘doi’ (did you mean `DOI: 10.1000/1`?)")]
    [InlineData("url: https://a.example", "4: a reference has no key ‘url’ (did you mean `URL: https://a.example`?)")]
    [InlineData("pages: 1-2", "4: a reference has no key ‘pages’ (did you mean `page: 1-2`?)")]
    [InlineData("authors: [\"Lee, A.\"]", "4: a reference has no key ‘authors’ (did you mean `author:`?)")]
    public void A_work_gets_the_key_that_there_is(string line, string expected) => Assert.Equal([expected], OfWork($"- id: lee\n  type: book\n  title: T\n  {line}\n"));

    [Theory]
    [InlineData("Ana Lee", "4: ‘Ana Lee’ is read as the name of a group, since no comma parts family and given name (write `Lee, Ana`; a group is `literal: Ana Lee`)")]
    [InlineData("Ana M. Lee-Chan", "4: ‘Ana M. Lee-Chan’ is read as the name of a group, since no comma parts family and given name (write `Lee-Chan, Ana M.`; a group is `literal: Ana M. Lee-Chan`)")]
    [InlineData("A. Lee", "4: ‘A. Lee’ is read as the name of a group, since no comma parts family and given name (write `Lee, A.`; a group is `literal: A. Lee`)")]
    [InlineData("Lee, Ana; Chan, Bo", "4: ‘Lee, Ana; Chan, Bo’ is read as one name (write a list with a name in each line: `- Lee, Ana`; a group is `- literal: …`)")]
    [InlineData("Lee, A., & Chan, B.", "4: ‘Lee, A., & Chan, B.’ is read as one name (write a list with a name in each line: `- Lee, Ana`; a group is `- literal: …`)")]
    public void An_author_has_a_comma(string author, string expected) => Assert.Equal([expected], OfWork($"- id: lee\n  type: book\n  title: T\n  author: {author}\n"));

    [Theory]
    [InlineData("Lee, Ana")]
    [InlineData("World Bank")]
    [InlineData("Northlake University")]
    [InlineData("Society of American Archivists")]
    [InlineData("UNESCO")]
    [InlineData("Plato")]
    [InlineData("{literal: Ana Lee}")]
    public void A_group_or_a_name_with_a_comma_is_as_it_should_be(string author) => Assert.Empty(OfWork($"- id: lee\n  type: book\n  title: T\n  author: {author}\n"));

    [Fact]
    public void A_work_with_a_key_for_its_id_is_read() =>
        Assert.Equal(["1: a reference needs an ‘id’ (write `id: lee` in place of `key:`)"], OfWork("- key: lee\n  type: book\n"));

    [Theory]
    [InlineData("done", "met")]
    [InlineData("Completed", "met")]
    [InlineData("pending", "not-started")]
    [InlineData("on hold", "deferred")]
    [InlineData("cancelled", "dropped")]
    [InlineData("in-progres", "in-progress")]
    public void A_status_in_other_words_gets_the_one_that_there_is(string written, string meant) =>
        Assert.Equal(
            [$"7: ‘{written}’ is no status (did you mean `{meant}`? possible are: not-started, in-progress, met, deferred, revised, dropped)"],
            Said($"{Goal}    status: {written}\n"));

    [Fact]
    public void In_progress_needs_no_hyphen() => Assert.Empty(Said(Goal + "    status: in progress\n"));

    [Theory]
    [InlineData("yes", "`met:` is the date on which it was met, such as `met: 2026-12-07`; without one, write `status: met`")]
    [InlineData("No", "leave out `met:` until there is a date on which it was met")]
    public void Met_is_a_date(string word, string help)
    {
        Assert.Equal([$"7: ‘{word}’ is not a date ({help})"], Said($"{Goal}    met: {word}\n"));
        Assert.Equal([$"9: ‘{word}’ is not a date ({help})"], Said($"{Goal}    milestones:\n      - title: M\n        met: {word}\n"));
    }

    [Theory]
    [InlineData("English", "did you mean `language: en-US`?")]
    [InlineData("Deutsch", "did you mean `language: de`?")]
    [InlineData("fr_CA", "did you mean `language: fr-CA`?")]
    [InlineData("Klingon", "write a tag such as en-US, de, or fr-CA")]
    public void A_language_is_a_tag(string language, string help) =>
        Assert.Equal([$"3: ‘{language}’ is not a language tag ({help})"], Said($"{Start}language: {language}\n"));

    [Theory]
    [InlineData("2027-13", "there is no date ‘2027-13’ (there is no month 13)")]
    [InlineData("2027-02-29", "there is no date ‘2027-02-29’ (February 2027 has 28 days)")]
    [InlineData("0000-01", "there is no date ‘0000-01’ (there is no year 0)")]
    [InlineData("13/2027", "there is no date ‘13/2027’ (there is no month 13)")]
    [InlineData("June 31 2027", "there is no date ‘June 31 2027’ (June has 30 days)")]
    [InlineData("31 June 2027", "there is no date ‘31 June 2027’ (June has 30 days)")]
    [InlineData("31.6.2027", "there is no date ‘31.6.2027’ (June has 30 days)")]
    [InlineData("Q5 2027", "there is no date ‘Q5 2027’ (a year has four quarters, Q1 to Q4)")]
    [InlineData("6/30/2027", "‘6/30/2027’ is not a date (write 2027-06-30)")]
    [InlineData("3/4/2027", "‘3/4/2027’ is not a date (write 2027-03-04 or 2027-04-03)")]
    [InlineData("2027/06", "‘2027/06’ is not a date (write 2027-06)")]
    [InlineData("2027-6", "‘2027-6’ is not a date (write 2027-06)")]
    [InlineData("Sept. 2027", "‘Sept. 2027’ is not a date (write 2027-09)")]
    [InlineData("June 1st, 2027", "‘June 1st, 2027’ is not a date (write 2027-06-01)")]
    [InlineData("next year", "‘next year’ is not a date (write 2026-12-07, 2026-12, 2026, Fall 2026, or Q3 2027)")]
    public void A_loose_date_says_which_part_cannot_be(string date, string expected) =>
        Assert.Equal([$"9: {expected}"], Said($"{Goal}    milestones:\n      - title: M\n        due: {date}\n"));

    [Theory]
    [InlineData("2027-06-31", "there is no date ‘2027-06-31’ (June has 30 days)")]
    [InlineData("June 30, 2027", "‘June 30, 2027’ is not a date (write 2027-06-30)")]
    [InlineData("June 2027", "‘June 2027’ is not a date (write year, month, and day: 2026-12-07)")]
    public void A_day_says_which_part_cannot_be(string date, string expected) => Assert.Equal([$"3: {expected}"], Said($"{Start}date: {date}\n"));

    [Theory]
    [InlineData("June 31 2027", "7: there is no date ‘June 31 2027’ (June has 30 days)")]
    [InlineData("12/2029", "7: ‘12/2029’ is not a date (write 2029-12)")]
    public void A_horizon_that_looks_like_a_date_is_one(string horizon, string expected) => Assert.Equal([expected], Said($"{Goal}    horizon: {horizon}\n"));

    private static string[] OfWork(string yaml) =>
        [.. ReferenceItemReader.Read(YamlReader.Read(new SourceFile("works.yaml", yaml)).Value!).Diagnostics.Select(Said)];
}
