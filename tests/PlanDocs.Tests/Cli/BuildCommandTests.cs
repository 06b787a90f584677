using PlanDocs.Layout;

namespace PlanDocs.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private const string Sound = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nsections:\n  - heading: Start\n    text: Words.\n";
    private readonly TemporaryFolder _folder = new();

    public BuildCommandTests()
    {
        if (FontSet.Load(Layout.LaidOut.Design, FontCatalog.OfSystem()).Value is null)
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
        _folder.Write("plan.yaml", Sound);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_documents_stand_in_output_and_the_summary_names_them()
    {
        var (exitCode, output, errors) = Run("build", "plan.yaml");
        Assert.Equal(0, exitCode);
        Assert.Equal("", errors);
        Assert.Matches("^output/plan\\.pdf  2 pages, \\d+ KB\noutput/plan\\.docx  \\d+ KB\n0 errors, 0 warnings\n$", output.Replace('\\', '/'));
        Assert.Equal(["plan.docx", "plan.pdf"], Written("output"));
    }

    [Theory]
    [InlineData("pdf", "plan.pdf")]
    [InlineData("docx", "plan.docx")]
    [InlineData("docx,pdf", "plan.docx plan.pdf")]
    public void Only_the_formats_that_are_asked_for_are_written(string formats, string names)
    {
        Assert.Equal(0, Run("build", "plan.yaml", "--to", formats, "--output", "some/where").ExitCode);
        Assert.Equal(names.Split(' '), Written("some/where"));
    }

    [Fact]
    public void Quietly_nothing_is_printed_but_errors()
    {
        Assert.Equal((0, "", ""), Run("build", "plan.yaml", "--quiet"));
        _folder.Write("plan.yaml", Sound + "colour: red\ndue: 2026-02-30\n");
        var (exitCode, output, errors) = Run("build", "plan.yaml", "--quiet");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("error PD", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("warning PD", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_said_in_one_run_with_their_places_and_the_earlier_documents_stay()
    {
        Run("build", "plan.yaml");
        var before = File.ReadAllBytes(Path.Combine(_folder.Path, "output", "plan.pdf"));
        _folder.Write("plan.yaml", "plandocs: 1\ntitel: A Plan\nauthor: Maya Ortiz\ndue: 2026-02-30\nsections:\n  - heading: Start\n    text: Words by @nobody.\n");

        var (exitCode, output, errors) = Run("build", "plan.yaml");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(
            """
             --> plan.yaml:4:6
              |
            4 | due: 2026-02-30
              |      ^^^^^^^^^^
            """.ReplaceLineEndings("\n"), errors, StringComparison.Ordinal);
        Assert.Contains("--> plan.yaml:2:1\n", errors, StringComparison.Ordinal);
        Assert.Contains("did you mean", errors, StringComparison.Ordinal);
        Assert.Contains("--> plan.yaml:7:20\n", errors, StringComparison.Ordinal);
        Assert.EndsWith("; nothing was written\n", errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_folder.Path, "output", "plan.pdf")));
        Assert.Equal(["plan.docx", "plan.pdf"], Written("output"));
    }

    [Fact]
    public void A_plan_that_is_not_there_is_an_error()
    {
        var (exitCode, _, errors) = Run("build", "plans.yaml");
        Assert.Equal(1, exitCode);
        Assert.Contains("error PD9003: there is no plan plans.yaml", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "plan.yaml", "--to", "odt")]
    [InlineData("build", "plan.yaml", "--colour")]
    [InlineData("bild", "plan.yaml")]
    public void Wrong_usage_ends_with_2_and_writes_nothing(params string[] arguments)
    {
        Assert.Equal(2, Run(arguments).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "output")));
    }

    [Fact]
    public void What_cannot_be_written_ends_with_3_and_a_sentence()
    {
        _folder.Write("output", "a file, where a folder should be");
        var (exitCode, output, errors) = Run("build", "plan.yaml");
        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains("error PD9001: cannot write", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes_in_every_process()
    {
        Run("build", "plan.yaml", "--output", "first");
        Run("build", "plan.yaml", "--output", "second");
        foreach (var name in new[] { "plan.pdf", "plan.docx" })
            Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "first", name)), File.ReadAllBytes(Path.Combine(_folder.Path, "second", name)));
    }

    [Fact]
    public void A_build_that_is_killed_leaves_the_old_documents_or_the_new_ones()
    {
        Run("build", "plan.yaml");
        var old = Documents();
        _folder.Write("plan.yaml", Sound.Replace("Words.", "Other words.", StringComparison.Ordinal));
        Run("build", "plan.yaml", "--output", "new");
        var renewed = new[] { "plan.pdf", "plan.docx" }.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(_folder.Path, "new", name)));
        for (var moment = 0; moment < 20; moment++)
        {
            using var process = Program.Start(_folder.Path, "build", "plan.yaml", "--quiet");
            process.WaitForExit(moment * 40);
            process.Kill();
            process.WaitForExit();
            Assert.All(Documents(), document => Assert.True(document.Value.SequenceEqual(old[document.Key]) || document.Value.SequenceEqual(renewed[document.Key]), $"{document.Key} after {moment * 40} ms"));
        }

        Assert.Equal(0, Run("build", "plan.yaml").ExitCode);
        Assert.Equal(["plan.docx", "plan.pdf"], Written("output"));
    }

    private Dictionary<string, byte[]> Documents() =>
        new[] { "plan.pdf", "plan.docx" }.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(_folder.Path, "output", name)));

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Program.Run(_folder.Path, arguments);

    private IEnumerable<string> Written(string folder) =>
        Directory.EnumerateFileSystemEntries(Path.Combine(_folder.Path, folder)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
