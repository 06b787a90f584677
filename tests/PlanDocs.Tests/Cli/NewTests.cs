using PlanDocs.Layout;

namespace PlanDocs.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--kind", "professional")]
    [InlineData("--language", "de")]
    [InlineData("--language", "de-AT", "--kind", "professional")]
    [InlineData("--language", "fr")]
    public void A_new_plan_builds_as_it_is_without_a_warning(params string[] options)
    {
        if (FontSet.Load(Layout.LaidOut.Design, FontCatalog.OfSystem()).Value is null)
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
        var (exitCode, output, errors) = Run(["new", "Maya Ortiz", .. options]);
        Assert.Equal((0, ""), (exitCode, errors));
        var next = output.Split('\n')[^2];
        Assert.Matches("^next: dotnet \"?[^\"]*plandocs\\.dll\"? build maya-ortiz/career-plan.yaml$", next.Replace('\\', '/'));

        var built = Run("build", "maya-ortiz/career-plan.yaml");

        Assert.Equal((0, ""), (built.ExitCode, built.Errors));
        Assert.EndsWith("0 errors, 0 warnings\n", built.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--kind", "professional")]
    [InlineData("--language", "de")]
    public void What_a_check_finds_in_a_new_plan_is_what_is_to_be_written(params string[] options)
    {
        Run(["new", "Maya Ortiz", .. options]);
        var found = Checks.Checked.File(Path.Combine(_folder.Path, "maya-ortiz", "career-plan.yaml")).Diagnostics;
        Assert.Equal(["PD3136"], found.Select(diagnostic => diagnostic.Code).Distinct());
        Assert.All(found, diagnostic => Assert.StartsWith("to do: ", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/usr/bin/plandocs", null, "plandocs")]
    [InlineData("/home/maya/artifacts/native/plandocs", null, "artifacts/native/plandocs")]
    [InlineData("/home/maya/plandocs", null, "./plandocs")]
    [InlineData("/opt/plan docs/plandocs", null, "\"/opt/plan docs/plandocs\"")]
    [InlineData("/usr/bin/dotnet", "/home/maya/bin/plandocs.dll", "dotnet bin/plandocs.dll")]
    [InlineData("/usr/bin/dotnet", null, "plandocs")]
    [InlineData(null, null, "plandocs")]
    public void The_next_step_names_the_program_as_it_was_started(string? program, string? assembly, string command)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("These are paths of Linux and macOS.");
        Assert.Equal(command, new PlanDocs.Cli.OwnCommand(program, assembly, ["/bin", "/usr/bin"], "/home/maya").ToString());
    }

    [Fact]
    public void A_program_that_was_built_from_its_project_is_run_so_again()
    {
        var project = Path.Combine(Folders.Repository, "src", "PlanDocs.Cli");
        var built = Path.Combine(project, "bin", "Debug", "net10.0");
        var command = new PlanDocs.Cli.OwnCommand(Path.Combine(built, "plandocs"), Path.Combine(built, "plandocs.dll"), [], Folders.Repository);
        Assert.Equal($"dotnet run --project {Path.Combine("src", "PlanDocs.Cli")} --", command.ToString());
    }

    [Fact]
    public void The_folder_has_the_schemas_and_the_files_name_them()
    {
        Run("new", "Maya Ortiz");
        Assert.StartsWith("# yaml-language-server: $schema=plan.schema.json\n", Read("maya-ortiz/career-plan.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=references.schema.json\n", Read("maya-ortiz/references.yaml"), StringComparison.Ordinal);
        Assert.Equal(Run("schema").Output, Read("maya-ortiz/plan.schema.json"));
        Assert.Equal(Run("schema", "references").Output, Read("maya-ortiz/references.schema.json"));
    }

    [Fact]
    public void A_file_that_is_there_is_never_touched_and_no_other_is_written()
    {
        _folder.Write("maya-ortiz/references.yaml", "mine");
        var (exitCode, output, errors) = Run("new", "Maya Ortiz");
        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains("error PD9030: maya-ortiz/references.yaml is there already", errors.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("mine", Read("maya-ortiz/references.yaml"));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "maya-ortiz")));
    }

    [Theory]
    [InlineData("Maya Ortiz", "maya-ortiz")]
    [InlineData("José  Ñáñez-O'Neill, Jr.", "jose-nanez-oneill-jr")]
    [InlineData("山田 太郎", "山田-太郎")]
    [InlineData("../../etc", "etc")]
    [InlineData("!!!", "plan")]
    [InlineData("Aux", "aux-plan")]
    public void The_folder_is_named_after_the_author(string author, string folder) =>
        Assert.Equal(folder, PlanDocs.Starting.FolderName.Of(author, "plan"));

    [Fact]
    public void A_name_that_means_something_in_YAML_is_still_a_name()
    {
        Run("new", "Q: \"#1\" {x}", "--output", "here");
        Assert.Contains("\nauthor: \"Q: \\\"#1\\\" {x}\"\n", Read("here/career-plan.yaml"), StringComparison.Ordinal);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Program.Run(_folder.Path, arguments);
}
