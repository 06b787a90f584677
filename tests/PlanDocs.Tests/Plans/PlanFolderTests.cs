using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

public sealed class PlanFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PlanFolderTests()
    {
        _folder.Write("plans/plan.yaml", "plandocs: 1");
        _folder.Write("shared/refs.yaml", "refs");
        _folder.Write("secret/key.yaml", "secret");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_lies_in_an_allowed_folder_is_read_by_a_relative_path_and_by_a_full_one()
    {
        var files = Files("shared");
        Assert.Equal("refs"u8.ToArray(), files.Read("../shared/refs.yaml", default).Value);
        Assert.Equal("refs"u8.ToArray(), files.Read(Below("shared/refs.yaml"), default).Value);
        Assert.Equal("plandocs: 1"u8.ToArray(), files.Read("plan.yaml", default).Value);
        Assert.Equal(["../shared/refs.yaml", Below("shared/refs.yaml")], files.FilesElsewhere);
        Assert.Equal(["plan.yaml"], files.Contents.Keys);
    }

    [Theory]
    [InlineData("../secret/key.yaml")]
    [InlineData("../shared/../secret/key.yaml")]
    [InlineData("../shared/link/key.yaml")]
    [InlineData("../shared")]
    [InlineData("../sharedness/x.yaml")]
    [InlineData("/etc/passwd")]
    public void What_an_allowed_folder_leads_to_is_not_allowed(string path)
    {
        Directory.CreateSymbolicLink(Below("shared/link"), Below("secret"));
        _folder.Write("sharedness/x.yaml", "x");
        Assert.Equal("PD1020", Assert.Single(Files("shared").Read(path, default).Diagnostics).Code);
    }

    [Fact]
    public void An_allowed_folder_may_itself_be_a_link()
    {
        Directory.CreateSymbolicLink(Below("alias"), Below("shared"));
        Assert.NotNull(Files("alias").Read("../shared/refs.yaml", default).Value);
        Assert.NotNull(Files("alias").Read("../alias/refs.yaml", default).Value);
    }

    [Fact]
    public void Nothing_else_is_read_where_nothing_is_allowed() => Assert.Equal("PD1020", Assert.Single(Files().Read("../shared/refs.yaml", default).Diagnostics).Code);

    [Fact]
    public void A_file_that_is_larger_than_the_limit_is_not_read()
    {
        Enlarge("plans/large.png", PlanFolder.SizeLimit + 1);
        Assert.Equal("PD1023", Assert.Single(Files().Read("large.png", default).Diagnostics).Code);
    }

    [Fact]
    public void All_files_together_have_a_limit_and_one_that_is_named_twice_counts_once()
    {
        Enlarge("plans/a.png", PlanFolder.SizeLimit);
        Enlarge("plans/b.png", PlanFolder.SizeLimit);
        var files = Files();
        Assert.Same(files.Read("a.png", default).Value, files.Read("./a.png", default).Value);
        Assert.NotNull(files.Read("b.png", default).Value);
        Assert.Equal("PD1024", Assert.Single(files.Read("plan.yaml", default).Diagnostics).Code);
    }

    [Fact]
    public void A_pipe_is_empty_and_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Pipes are no files on Windows: run on Linux or macOS.");
        ExternalTool.Run("mkfifo", "coreutils", Below("plans/pipe.yaml"));
        Assert.Equal([], Files().Read("pipe.yaml", default).Value!);
    }

    [Fact]
    public void Font_files_are_sought_beside_the_plan_and_nowhere_else()
    {
        _folder.Write("plans/plan.yaml", "plandocs: 1\ntitle: T\nauthor: A B\npaper: {font-files: [fonts/mine.ttf, ../secret/key.yaml]}\n");
        _folder.Write("plans/fonts/mine.ttf", "font");
        var plan = PlanReader.Read(Below("plans/plan.yaml"), Files(), new PlainContent());
        var file = Assert.Single(plan.Value!.Paper.FontFiles);
        Assert.Equal(("fonts/mine.ttf", 4), (file.Path, file.Data.Length));
        Assert.Contains(plan.Diagnostics, diagnostic => diagnostic.Code == "PD1020" && diagnostic.Span.Text == "../secret/key.yaml");
    }

    private PlanFolder Files(params string[] allowed) => new(Below("plans"), [.. allowed.Select(Below)]);

    private string Below(string name) => Path.Combine(_folder.Path, name);

    /// <summary>A file without content that takes no room on the disk.</summary>
    private void Enlarge(string name, long length)
    {
        using var file = File.Create(Below(name));
        file.SetLength(length);
    }
}
