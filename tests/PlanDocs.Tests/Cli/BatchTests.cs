using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

public sealed class BatchTests : IDisposable
{
    private const string Sound = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nsections:\n  - heading: Start\n    text: Words.\n";
    private const string Broken = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nsections:\n  - heading: Start\n    text: Words by @nobody.\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_broken_plan_stops_no_other()
    {
        var (exitCode, output, errors) = Build(2, Write("first.yaml", Sound), Write("second.yaml", Broken), Write("third.yaml", Sound));

        Assert.Equal(ExitCode.PlanHasErrors, exitCode);
        Assert.True(File.Exists(Output("first.docx")));
        Assert.False(File.Exists(Output("second.docx")));
        Assert.True(File.Exists(Output("third.docx")));
        Assert.Contains("PD2001", errors, StringComparison.Ordinal);
        Assert.Contains("2 of 3 plans built, 1 not", errors, StringComparison.Ordinal);
        Assert.Matches(@"second\.yaml +- +- +- +1 +0", output);
    }

    [Fact]
    public void The_plans_of_a_folder_keep_their_places_and_other_files_are_not_taken_for_plans()
    {
        Write("plans/2025/ortiz.yaml", Sound);
        Write("plans/2026/ortiz.yaml", Sound);
        Write("plans/references.yaml", "- id: lee2011\n  type: book\n");

        var (exitCode, output, _) = Build(2, Path.Combine(_folder.Path, "plans"));

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains("2 of 2 plans built", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Output("2025/ortiz.docx")));
        Assert.True(File.Exists(Output("2026/ortiz.docx")));
    }

    [Fact]
    public void Two_plans_whose_documents_would_have_one_name_are_refused_before_anything_is_built()
    {
        var found = PlanFinder.Find([Write("a/plan.yaml", Sound), Write("b/plan.yaml", Sound)], Output(""));

        Assert.Null(found.Value);
        Assert.Equal("PD9010", Assert.Single(found.Diagnostics).Code);
    }

    [Fact]
    public void Of_plans_that_choose_one_name_the_first_on_the_command_line_has_it_whichever_is_built_first()
    {
        var named = Sound + "output: mine\n";
        var slow = named + string.Concat(Enumerable.Range(1, 400).Select(number => $"  # {number}\n")) + "abstract: " + new string('a', 20_000) + "\n";
        for (var round = 0; round < 5; round++)
        {
            var (exitCode, _, errors) = Build(4, Write("first.yaml", slow), Write("second.yaml", named), Write("third.yaml", named), Write("fourth.yaml", Sound));

            Assert.Equal(ExitCode.PlanHasErrors, exitCode);
            Assert.Contains($"the documents of {Path.Combine(_folder.Path, "first.yaml")} and {Path.Combine(_folder.Path, "second.yaml")} would have the same name, mine", errors, StringComparison.Ordinal);
            Assert.Contains("2 of 4 plans built, 2 not", errors, StringComparison.Ordinal);
            Assert.True(new FileInfo(Output("mine.docx")).Length > 0);
        }
    }

    [Fact]
    public void A_broken_plan_keeps_nobody_waiting_for_its_name()
    {
        var (_, _, errors) = Build(3, Write("first.yaml", "title: [\n"), Write("second.yaml", Broken), Write("third.yaml", Sound));
        Assert.Contains("1 of 3 plans built, 2 not", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_plan_is_an_error()
    {
        Write("notes/readme.yaml", "a: 1\n");
        Assert.Equal("PD9009", Assert.Single(PlanFinder.Find([Path.Combine(_folder.Path, "notes")], "output").Diagnostics).Code);
    }

    [Fact]
    public void A_plan_that_is_named_twice_is_built_once()
    {
        var path = Write("plan.yaml", Sound);
        Assert.Single(PlanFinder.Find([path, path, _folder.Path], Output("")).Value!);
    }

    [Fact]
    public void Side_by_side_gives_the_same_bytes_as_one_after_the_other()
    {
        var plans = Enumerable.Range(1, 12).Select(number => Write($"plan-{number}.yaml", Sound.Replace("A Plan", $"Plan {number}", StringComparison.Ordinal))).ToArray();
        Build(4, plans);
        var together = plans.Select(Document).ToList();
        Build(1, plans);
        Assert.Equal(together, plans.Select(Document));

        byte[] Document(string plan) => File.ReadAllBytes(Output(Path.GetFileNameWithoutExtension(plan) + ".docx"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public void A_number_of_jobs_that_is_none_is_wrong_usage(string jobs) =>
        Assert.Equal((int)ExitCode.WrongUsage, PlanDocsCommand.Run(["build", Write("plan.yaml", Sound), "--jobs", jobs, "--output", Output("")]));

    [Fact]
    public void On_a_terminal_one_line_says_how_far_the_builds_are()
    {
        var terminal = new StringWriter();
        var progress = new ProgressLine(terminal, 40);
        progress.Show(1, 2, "plans/a-very-long-name-that-fits-nowhere.yaml");
        Assert.Equal("\r[############............] 1/2 plans/a-", terminal.ToString());
        progress.Clear();
        Assert.EndsWith("\r" + new string(' ', 39) + "\r", terminal.ToString(), StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.Path, name))!);
        return _folder.Write(name, text);
    }

    private string Output(string name) => Path.Combine(_folder.Path, "output", name);

    private (ExitCode ExitCode, string Output, string Errors) Build(int jobs, params string[] paths)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var builds = PlanFinder.Find(paths, Output("")).Value!
            .Select(plan => new BuildRequest(new(plan.Path) { Formats = new(false, true) }, plan.OutputFolder, IsQuiet: false)).ToList();
        var report = new BatchReport(builds.Count, false, StyledWriter.Plain(output), StyledWriter.Plain(errors), new ProgressLine(null, 0));
        return (new BatchBuild(builds, jobs, report).Run(), output.ToString(), errors.ToString());
    }
}
