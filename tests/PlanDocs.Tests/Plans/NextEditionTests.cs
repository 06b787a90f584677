using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public sealed class NextEditionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Next(string yaml, int year = 2027, DateOnly? date = null, string name = "plan.yaml")
    {
        var path = _folder.Write(name, yaml);
        var plan = PlanReader.Read(path, new PlanFolder(_folder.Path), new PlainContent());
        Assert.DoesNotContain(plan.Diagnostics, found => found.Severity == Severity.Error);
        var next = NextEdition.Write(plan.Value!, year, date);
        var again = PlanReader.Read(_folder.Write("next.yaml", next), new PlanFolder(_folder.Path), new PlainContent());
        Assert.DoesNotContain(again.Diagnostics, found => found.Severity == Severity.Error);
        Assert.Equal(new PlanDate(year), again.Value!.NamedEdition);
        Assert.Equal(path, again.Value.Predecessor!.File.Path);
        return next;
    }

    private const string Top =
        "# 2027: this edition was started from plan.yaml, which stays as it is.\n# 2027: answer the comments that begin like this one, and remove them; read the abstract and the sections anew.\n";

    [Theory]
    [InlineData("de", "# 2027: Setzen Sie den `status:` dieses Ziels, und schreiben Sie in `review:`, was seit der Ausgabe 2026 daraus geworden ist.", "# 2027: Fällig 2027-03-31; ")]
    [InlineData("fr", "# 2027: indiquez le `status:` de cet objectif, et écrivez dans `review:` ce qu’il est devenu depuis l’édition 2026", "# 2027: prévu pour 2027-03-31\u00A0; ")]
    [InlineData("es-MX", "# 2027: indique el `status:` de esta meta y escriba en `review:` qué ha sido de ella desde la edición de 2026", "# 2027: previsto para 2027-03-31; ")]
    public void What_is_asked_is_asked_in_the_language_of_the_plan(string language, string status, string due)
    {
        var next = Next($"""
            plandocs: 1
            language: {language}
            edition: 2026
            title: Plan
            author: Maya Ortiz
            goals:
              - id: a
                title: A
                milestones:
                  - title: Early
                    due: 2027-03-31
            """);

        Assert.Contains(status, next, StringComparison.Ordinal);
        Assert.Contains(due, next, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_year_changes_is_changed_and_all_else_stays_to_the_byte() => Assert.Equal(
        Top + """
        # My plan

        plandocs: 1   # the format
        edition: 2027
        revises: plan.yaml
        title:   "Keep"     # a comment of mine
        # 2027: moved on from 2026-11-23; write the date of this edition
        date: 2027-11-23 # the day

        goals:
          # the first
          # 2027: set the `status:` of this goal, and write in `review:` what became of it since the edition of 2026
          - id: a
            title: A
            rationale: |
              Because,
                and   so.

            milestones:
              # 2027: due 2027-03-31; write `met:` with the date if it was met, and otherwise a new `due:`
              - {title: Early, due: 2027-03-31}
              - {title: Late,  due: 2028}
              - {title: Done, due: 2027-01, met: 2026-10-01}
            measure:
              baseline: 1
              # 2027: this is the value of the edition of 2026; write the one of today
              current: 2
            # 2027: this review is due; write the date of the next one
            next-review: 2027-11

        """.ReplaceLineEndings("\n"),
        Next("""
        # My plan

        plandocs: 1   # the format
        title:   "Keep"     # a comment of mine
        date: 2026-11-23 # the day

        goals:
          # the first
          - id: a
            title: A
            rationale: |
              Because,
                and   so.

            milestones:
              - {title: Early, due: 2027-03-31}
              - {title: Late,  due: 2028}
              - {title: Done, due: 2027-01, met: 2026-10-01}
            measure:
              baseline: 1
              current: 2
            next-review: 2027-11

        """.ReplaceLineEndings("\n")));

    [Fact]
    public void What_was_said_about_the_edition_before_is_taken_out()
    {
        _folder.Write("2025.yaml", "plandocs: 1\ntitle: T\nedition: 2025\ngoals: [{id: old, title: A, rationale: r, actions: [S]}]\n");
        var next = Next("""
        plandocs: 1
        title: T
        edition: 2026
        revises: 2025.yaml
        sections:
          - progress: all
            text: This was the first.
          - goals: all
        goals:
          - id: a
            was: old
            title: A
            rationale: r
            review: |
              It went slowly.

              But it went.
            actions:
              - title: T
                was: S
            status: in progress

        """.ReplaceLineEndings("\n"));
        Assert.Equal(
            Top + """
            plandocs: 1
            title: T
            edition: 2027
            revises: plan.yaml
            sections:
              # 2027: these words about the progress were written for the edition of 2026
              - progress: all
                text: This was the first.
              - goals: all
            goals:
              # 2027: set the `status:` of this goal, and write in `review:` what became of it since the edition of 2026
              - id: a
                title: A
                rationale: r
                actions:
                  - title: T
                status: in progress

            """.ReplaceLineEndings("\n"), next);
    }

    [Theory]
    [InlineData("my plan, [old] {1}: #2.yaml")]
    [InlineData("#plan.yaml")]
    public void A_file_may_have_any_name(string name)
    {
        Next("{plandocs: 1, title: T, edition: 2026}", name: name);
        Next("plandocs: 1\ntitle: T\nedition: 2026\n", name: name);
    }

    [Theory]
    [InlineData("met")]
    [InlineData("dropped")]
    public void A_goal_that_is_done_stays_until_its_writer_removes_it(string status)
    {
        var next = Next($"plandocs: 1\ntitle: T\nedition: 2026\ngoals:\n  - id: a\n    title: A\n    rationale: r\n    status: {status}\n    milestones:\n      - {{title: S, due: 2026-12}}\n");
        Assert.Contains($"  # 2027: {status} in the edition of 2026, where this goal was reported; remove it when it need not be told any more\n  - id: a\n", next, StringComparison.Ordinal);
        Assert.Equal(3, next.Split("# 2027:").Length - 1);
    }

    [Fact]
    public void A_date_that_is_given_is_the_paper_s()
    {
        var next = Next("plandocs: 1\ntitle: T\ndate: 2026-11-23\ndue: 2026-12-07\n", date: new DateOnly(2027, 10, 1));
        Assert.Contains("\ndate: 2027-10-01\n# 2027: moved on from 2026-12-07; write the date of this edition\ndue: 2027-12-07\n", next, StringComparison.Ordinal);
        Assert.Contains("\nrevises: plan.yaml\ndate: 2027-10-01\n", Next("plandocs: 1\ntitle: T\nedition: 2026\n", date: new DateOnly(2027, 10, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_of_February_moves_to_one_that_exists() =>
        Assert.Contains("\ndate: 2029-02-28\n", Next("plandocs: 1\ntitle: T\ndate: 2028-02-29\n", 2029), StringComparison.Ordinal);

    /// <summary>Each way in which people write YAML; the goal is read again as it was, and a comment has come for what was due.</summary>
    [Theory]
    [InlineData("{plandocs: 1, title: T, edition: 2026, goals: [{id: a, title: A, rationale: r, milestones: [{title: S, due: 2027-03}]}]}")]
    [InlineData("{\n  plandocs: 1,\n  title: T,\n  date: 2026-11-23,\n  goals: [\n    {id: a, title: A, rationale: r,\n     milestones: [\n       {title: S, due: 2027-03}]}]}\n")]
    [InlineData("{\"plandocs\": 1, \"title\": \"T\", \"date\": \"2026-11-23\", \"goals\": [{\"id\": \"a\", \"title\": \"A\", \"rationale\": \"r\", \"milestones\": [{\"title\": \"S\", \"due\": \"2027-03\"}]}]}")]
    [InlineData("plandocs: 1\r\ntitle: T\r\ndate: 2026-11-23\r\ngoals:\r\n- id: a\r\n  title: A\r\n  rationale: r\r\n  milestones:\r\n  - title: S\r\n    due: 2027-03\r\n")]
    [InlineData("---\nplandocs: 1\ntitle: T\ndate: '2026-11-23'\ngoals:\n  id: a\n  title: A\n  rationale: >-\n    r\n  milestones:\n    title: S\n    due: \"2027-03\"")]
    [InlineData("title: T\ndate:\n  2026-11-23\ngoals:\n-\n  id: a\n  title: A\n  rationale: r\n  milestones:\n  -\n    title: S\n    due: 2027-03\nplandocs: 1")]
    [InlineData("plandocs: 1\ntitle: T\nedition: &y 2026\ndate: 2026-11-23\ngoals:\n  - id: a\n    title: A\n    rationale: r\n    milestones:\n      - title: S\n        due: 2027-03\n        evidence: |\n          # 2027: no comment\n")]
    public void Every_form_of_YAML_is_carried_on(string yaml)
    {
        var next = Next(yaml);
        var goal = Assert.Single(PlanReader.Read(Path.Combine(_folder.Path, "next.yaml"), new PlanFolder(_folder.Path), new PlainContent()).Value!.Goals);
        Assert.Equal(("a", "A", "r", "S"), (goal.Id.Value, goal.Title.PlainText.Trim(), goal.Rationale!.PlainText.Trim(), goal.Milestones[0].Title.PlainText.Trim()));
        Assert.Contains("due", next[next.IndexOf("# 2027: due", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(yaml.Contains("\r\n", StringComparison.Ordinal), next.Contains("\r\n", StringComparison.Ordinal));
    }

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folders.Cases).Select(folder => Path.GetFileName(folder)).Where(name => !name.StartsWith("broken-", StringComparison.Ordinal))];

    /// <summary>Ten years in a row, so that what one year writes does not trouble the next.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_goes_on_for_ten_years(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folders.Cases, name)))
            File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)));
        var path = Path.Combine(_folder.Path, "plan.yaml");
        if (!File.ReadAllText(path).Contains("\nedition:", StringComparison.Ordinal))
            File.WriteAllText(path, File.ReadAllText(path).Replace("plandocs: 1\n", "plandocs: 1\nedition: 2027\n", StringComparison.Ordinal));
        var first = Read(path);
        for (var year = 2028; year < 2038; year++)
            path = _folder.Write($"plan-{year}.yaml", NextEdition.Write(Read(path), year));
        var last = Read(path);
        Assert.Equal(first.Goals.Select(Summary), last.Goals.Select(Summary));
        Assert.Equal(first.Appendices.Count, last.Appendices.Count);
        Assert.Equal(first.Outline.Count, last.Outline.Count);
    }

    private Plan Read(string path)
    {
        var result = PlanReader.Read(path, new PlanFolder(_folder.Path), new ContentReader());
        Assert.DoesNotContain(result.Diagnostics, found => found.Severity == Severity.Error);
        return result.Value!;
    }

    private static string Summary(Goal goal) => string.Join('|',
        [goal.Id.Value, goal.Title.Source.Value, goal.Statement?.Source.Value, $"{goal.Status?.Value}", .. goal.Actions.Concat(goal.Milestones).Select(step => $"{step.Title.Source.Value} {step.Due?.Value} {step.Met?.Value}")]);

    [Theory]
    [InlineData("career-plan.yaml", "career-plan-2027.yaml")]
    [InlineData("career-plan-2026.yaml", "career-plan-2027.yaml")]
    [InlineData("2026.yml", "2027.yml")]
    [InlineData("folder/plan_2026.yaml", "plan_2027.yaml")]
    [InlineData("plan12026.yaml", "plan12026-2027.yaml")]
    public void The_name_of_the_next_edition_has_its_year(string path, string expected) => Assert.Equal(expected, NextEdition.FileName(path, 2027));

    [Fact]
    public void The_sample_is_carried_on_with_nothing_but_what_the_year_changes()
    {
        var before = File.ReadAllText(Path.Combine(Folders.Data, "career-plan.yaml"));
        var plan = PlanReader.Read(Path.Combine(Folders.Data, "career-plan.yaml"), new PlanFolder(Folders.Data), new PlainContent()).Value!;
        var next = NextEdition.Write(plan, 2027).Split('\n').Where(line => !line.TrimStart().StartsWith("# 2027:", StringComparison.Ordinal)).ToArray();
        string[] changed = ["edition: 2027", "revises: career-plan.yaml", "date: 2027-11-23", "due: 2027-12-07"];
        Assert.Equal(changed, next.Except(before.Split('\n')));
        Assert.Equal(before.Split('\n').Length + 2, next.Length);
    }
}
